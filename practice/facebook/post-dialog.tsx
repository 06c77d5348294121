import type { LexicalEditor } from 'lexical';
import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { DivButton } from './div-button';
import { LexicalBox } from './lexical-box';
import { texts } from './texts';

/** `label` names the box by aria-label too; `next` puts a step "Tiếp" between writing and posting. */
export type DialogVariant = 'placeholder' | 'label' | 'next';

export interface PostDialogProps {
  readonly variant: DialogVariant;
  onPost(text: string): void;
  onClose(): void;
}

/** A portal at the end of the body, with a new editor each time it opens. */
export function PostDialog({ variant, onPost, onClose }: PostDialogProps) {
  const editor = useRef<LexicalEditor | null>(null);
  const [draft, setDraft] = useState('');
  const [isLastStep, setLastStep] = useState(variant !== 'next');
  const isEmpty = draft.trim() === '';
  const submit = isLastStep ? (
    <DivButton label={texts.post} disabled={isEmpty} onPress={() => onPost(draft)} />
  ) : (
    <DivButton label={texts.next} disabled={isEmpty} onPress={() => setLastStep(true)} />
  );
  const isWriting = variant !== 'next' || !isLastStep;
  return createPortal(
    <div className="dialog-shade">
      <div role="dialog" aria-label={texts.dialogName} className="dialog">
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <h2>
            <span>{texts.dialogName}</span>
            <DivButton label={texts.close} className="quiet" onPress={onClose}>
              ✕
            </DivButton>
          </h2>
          {isWriting ? (
            <LexicalBox
              kind="rich"
              {...(variant === 'label' ? { label: texts.postLabel } : {})}
              placeholder={texts.postPlaceholder}
              autoFocus
              editorRef={editor}
              onText={setDraft}
            />
          ) : (
            <p className="preview">{draft}</p>
          )}
          <DivButton label={texts.photo} className="quiet" onPress={() => editor.current?.focus()} />
          <div className="dialog-submit">{submit}</div>
        </form>
      </div>
    </div>,
    document.body,
  );
}
