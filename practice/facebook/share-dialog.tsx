import type { LexicalEditor } from 'lexical';
import { useRef } from 'react';
import { Dialog } from './dialog';
import { DivButton } from './div-button';
import { LexicalBox } from './lexical-box';
import { textOf } from './lexical-editor';
import { texts } from './texts';

export interface ShareDialogProps {
  onShare(text: string): void;
  onClose(): void;
}

/** The box has a placeholder and no label, words are optional, and the button goes by the form. */
export function ShareDialog({ onShare, onClose }: ShareDialogProps) {
  const editor = useRef<LexicalEditor | null>(null);
  const submit = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      name={texts.shareDialogName}
      onClose={onClose}
      onSubmit={() => onShare(editor.current ? textOf(editor.current) : '')}
    >
      <div>
        <LexicalBox
          kind="rich"
          placeholder={texts.sharePlaceholder}
          editorRef={editor}
          onText={() => undefined}
        />
      </div>
      <DivButton label={texts.shareNow} onPress={() => submit.current?.form?.requestSubmit(submit.current)} />
      <input ref={submit} type="submit" hidden />
    </Dialog>
  );
}
