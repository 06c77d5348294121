import type { LexicalEditor } from 'lexical';
import { useRef, useState } from 'react';
import { DivButton } from './div-button';
import { LexicalBox } from './lexical-box';
import { empty, textOf } from './lexical-editor';
import { isMentioning, mention } from './mention';
import { texts } from './texts';

export interface CommentBoxProps {
  readonly label: string;
  readonly autoFocus?: boolean;
  readonly initial?: string;
  onPost(text: string): void;
}

/** Enter posts, Shift+Enter breaks the line; the box stays and is emptied by an update of its editor. */
export function CommentBox({ label, autoFocus = false, initial = '', onPost }: CommentBoxProps) {
  const editor = useRef<LexicalEditor | null>(null);
  const [isListOpen, setListOpen] = useState(false);
  const [isEmpty, setEmpty] = useState(initial === '');
  const submit = (): void => {
    if (editor.current && isListOpen) {
      mention(editor.current, 'Lan Anh');
      return;
    }
    const text = editor.current ? textOf(editor.current) : '';
    if (!editor.current || text.trim() === '') return;
    empty(editor.current);
    onPost(text);
  };
  return (
    <form
      role="presentation"
      method="POST"
      className="comment-form"
      onSubmit={(event) => event.preventDefault()}
    >
      <LexicalBox
        kind="plain"
        label={label}
        placeholder={label}
        autoFocus={autoFocus}
        initial={initial}
        editorRef={editor}
        onText={(text) => {
          setEmpty(text.trim() === '');
          setListOpen(isMentioning(text));
        }}
        onEnter={submit}
      />
      {isListOpen && (
        <ul role="listbox" aria-label={texts.people} className="people">
          <li role="option" aria-selected="true" tabIndex={-1}>
            Lan Anh
          </li>
        </ul>
      )}
      <div id="focused-state-composer-submit">
        <span>
          <DivButton label={texts.commentSubmit} disabled={isEmpty} onPress={submit}>
            ➤
          </DivButton>
        </span>
      </div>
    </form>
  );
}
