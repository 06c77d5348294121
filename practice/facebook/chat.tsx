import type { LexicalEditor } from 'lexical';
import { useRef } from 'react';
import { post } from '../look/posted';
import { LexicalBox } from './lexical-box';
import { empty, textOf } from './lexical-editor';
import { texts } from './texts';

/** A private chat, floating over every page or a page of its own: the extension leaves it alone. */
export function Chat({ isPage }: { readonly isPage: boolean }) {
  const editor = useRef<LexicalEditor | null>(null);
  const send = (): void => {
    if (!editor.current) return;
    post('facebook.chat', textOf(editor.current));
    empty(editor.current);
  };
  return (
    <section aria-label={texts.chatName} className={isPage ? 'paper' : 'chat'}>
      <strong>Minh</strong>
      <LexicalBox
        kind="plain"
        label={texts.chatLabel}
        placeholder="Aa"
        editorRef={editor}
        onText={() => undefined}
        onEnter={send}
      />
    </section>
  );
}
