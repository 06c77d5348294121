import type { LexicalEditor } from 'lexical';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type EditorWishes, startEditor } from './lexical-editor';

export interface LexicalBoxProps {
  readonly kind: EditorWishes['kind'];
  readonly label?: string;
  readonly placeholder: string;
  readonly autoFocus?: boolean;
  readonly initial?: string;
  readonly editorRef: RefObject<LexicalEditor | null>;
  onText(text: string): void;
  onEnter?(): void;
}

/** The box itself and its placeholder, a sibling that exists only while the box is empty. */
export function LexicalBox(props: LexicalBoxProps) {
  const root = useRef<HTMLDivElement>(null);
  const [isEmpty, setEmpty] = useState(!props.initial);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!root.current) return;
    const [editor, stop] = startEditor(root.current, {
      kind: latest.current.kind,
      initial: latest.current.initial ?? '',
      onText: (text) => {
        setEmpty(text === '');
        latest.current.onText(text);
      },
      ...(latest.current.onEnter ? { onEnter: () => latest.current.onEnter?.() } : {}),
    });
    latest.current.editorRef.current = editor;
    if (latest.current.autoFocus) editor.focus();
    return stop;
  }, []);

  return (
    <div className="box-place">
      <div
        ref={root}
        className="notranslate box"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        spellCheck
        tabIndex={0}
        aria-label={props.label}
        aria-placeholder={props.placeholder}
      />
      {isEmpty && (
        <div aria-hidden="true" className="box-placeholder">
          <div>{props.placeholder}</div>
        </div>
      )}
    </div>
  );
}
