import { useState } from 'react';
import { post } from '../look/posted';
import { CommentBox } from './comment-box';
import { DivButton } from './div-button';
import { PostDialog } from './post-dialog';
import { type Comment, PostedComment } from './posted-comment';
import { ShareDialog } from './share-dialog';
import { texts } from './texts';

export interface FeedPostProps {
  readonly author: string;
  readonly text: string;
  readonly comments: readonly Comment[];
  /** The author of the practice wrote it and can edit it. */
  readonly isOwn?: boolean;
}

/** A post of the feed with what others have said below it and a box to join in. */
export function FeedPost({ author, text, comments, isOwn = false }: FeedPostProps) {
  const [added, setAdded] = useState<readonly Comment[]>([]);
  const [open, setOpen] = useState<'edit' | 'share' | null>(null);
  const onPost = (draft: string): void => {
    post('facebook.comment', draft);
    setAdded([...added, { name: 'An', when: texts.justNow, text: draft }]);
  };
  const closeAfter = (where: string) => (draft: string) => {
    setOpen(null);
    post(where, draft);
  };
  return (
    <section className="paper">
      <strong>{author}</strong>
      <p>{text}</p>
      {isOwn ? (
        <DivButton label={texts.edit} className="quiet edit-post" onPress={() => setOpen('edit')} />
      ) : (
        <DivButton label={texts.share} className="quiet share-post" onPress={() => setOpen('share')} />
      )}
      <ul className="comments">
        {[...comments, ...added].map((comment) => (
          <PostedComment key={comment.when + comment.text} {...comment} />
        ))}
      </ul>
      <CommentBox label={texts.commentLabel} onPost={onPost} />
      {open === 'edit' && (
        <PostDialog
          variant="placeholder"
          placeholder={texts.postPlaceholder}
          edited={text}
          onPost={closeAfter('facebook.edit')}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'share' && (
        <ShareDialog onShare={closeAfter('facebook.share')} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
