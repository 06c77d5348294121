import { useRef } from 'react';
import { post } from '../look/posted';
import { texts } from './texts';

/** A box that no hint knows, beside a button that posts: here the extension has to say that it cannot read. */
export function Note() {
  const body = useRef<HTMLDivElement>(null);
  return (
    <section className="paper">
      <h2>{texts.noteTitle}</h2>
      <div
        ref={body}
        className="box note-body"
        contentEditable
        suppressContentEditableWarning
        aria-label={texts.noteName}
      />
      <button
        type="button"
        className="press"
        onClick={() => post('facebook.note', body.current?.textContent ?? '')}
      >
        {texts.post}
      </button>
    </section>
  );
}
