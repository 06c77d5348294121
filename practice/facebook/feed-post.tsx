import { useState } from 'react';
import { post } from '../look/posted';
import { CommentBox } from './comment-box';
import { DivButton } from './div-button';
import { texts } from './texts';

export interface Comment {
  readonly name: string;
  readonly when: string;
  readonly text: string;
}

export interface FeedPostProps {
  readonly author: string;
  readonly text: string;
  readonly comments: readonly Comment[];
}

/** A post of the feed with what others have said below it and a box to join in. */
export function FeedPost({ author, text, comments }: FeedPostProps) {
  const [added, setAdded] = useState<readonly Comment[]>([]);
  const onPost = (draft: string): void => {
    post('facebook.comment', draft);
    setAdded([...added, { name: 'An', when: texts.justNow, text: draft }]);
  };
  return (
    <section className="paper">
      <strong>{author}</strong>
      <p>{text}</p>
      <ul className="comments">
        {[...comments, ...added].map((comment) => (
          <PostedComment key={comment.when + comment.text} {...comment} />
        ))}
      </ul>
      <CommentBox label={texts.commentLabel} onPost={onPost} />
    </section>
  );
}

/** A posted comment carries the phrase that in Vietnamese also names the box; the reply box comes after it. */
function PostedComment({ name, when, text }: Comment) {
  const [isReplying, setReplying] = useState(false);
  return (
    <li>
      <div role="article" aria-label={texts.commentBy(name, when)} className="comment">
        <strong>{name}</strong>
        <div dir="auto">{text}</div>
        <DivButton label={texts.like} className="quiet" onPress={() => undefined} />
        <DivButton label={texts.reply} className="quiet" onPress={() => setReplying(true)} />
      </div>
      {isReplying && (
        <CommentBox label={texts.replyLabel} autoFocus onPost={(draft) => post('facebook.reply', draft)} />
      )}
    </li>
  );
}
