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

/** A posted comment carries the phrase that in Vietnamese also names the box; the reply box comes after it. */
export function PostedComment({ name, when, text }: Comment) {
  const [open, setOpen] = useState<'reply' | 'edit' | null>(null);
  const save = (draft: string): void => {
    setOpen(null);
    post('facebook.edit-comment', draft);
  };
  return (
    <li>
      <div role="article" aria-label={texts.commentBy(name, when)} className="comment">
        <strong>{name}</strong>
        {open === 'edit' ? (
          <CommentBox label={texts.editCommentLabel} initial={text} autoFocus onPost={save} />
        ) : (
          <div dir="auto">{text}</div>
        )}
        <DivButton label={texts.like} className="quiet" onPress={() => undefined} />
        <DivButton label={texts.reply} className="quiet reply-comment" onPress={() => setOpen('reply')} />
        {name === 'An' && (
          <DivButton label={texts.edit} className="quiet edit-comment" onPress={() => setOpen('edit')} />
        )}
      </div>
      {open === 'reply' && (
        <CommentBox label={texts.replyLabel} autoFocus onPost={(draft) => post('facebook.reply', draft)} />
      )}
    </li>
  );
}
