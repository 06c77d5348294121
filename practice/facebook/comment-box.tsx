import type { LexicalEditor } from 'lexical';
import { useRef, useState } from 'react';
import { DivButton } from './div-button';
import { LexicalBox } from './lexical-box';
import { empty, textOf } from './lexical-editor';
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
  const [isEmpty, setEmpty] = useState(initial === '');
  const submit = (): void => {
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
        onText={(text) => setEmpty(text.trim() === '')}
        onEnter={submit}
      />
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
