import type { LexicalEditor } from 'lexical';
import { useRef, useState } from 'react';
import { Dialog } from './dialog';
import { DivButton } from './div-button';
import { LexicalBox } from './lexical-box';
import { texts } from './texts';

/** `label` names the box by aria-label too; `next` puts a step "Tiếp" between writing and posting. */
export type DialogVariant = 'placeholder' | 'label' | 'next';

export interface PostDialogProps {
  readonly variant: DialogVariant;
  readonly placeholder: string;
  /** The text of a post that is edited; absent for a new one. */
  readonly edited?: string;
  onPost(text: string): void;
  onClose(): void;
}

/** A new editor each time it opens. */
export function PostDialog({ variant, placeholder, edited, onPost, onClose }: PostDialogProps) {
  const editor = useRef<LexicalEditor | null>(null);
  const [draft, setDraft] = useState(edited ?? '');
  const [isLastStep, setLastStep] = useState(variant !== 'next');
  const isEmpty = draft.trim() === '';
  const isWriting = variant !== 'next' || !isLastStep;
  const post = edited === undefined ? texts.post : texts.save;
  return (
    <Dialog name={edited === undefined ? texts.dialogName : texts.editDialogName} onClose={onClose}>
      {isWriting ? (
        <LexicalBox
          kind="rich"
          {...(variant === 'label' ? { label: texts.postLabel } : {})}
          placeholder={placeholder}
          autoFocus
          initial={edited ?? ''}
          editorRef={editor}
          onText={setDraft}
        />
      ) : (
        <p className="preview">{draft}</p>
      )}
      <DivButton label={texts.photo} className="quiet" onPress={() => editor.current?.focus()} />
      <div className="dialog-submit">
        {isLastStep ? (
          <DivButton label={post} disabled={isEmpty} onPress={() => onPost(draft)} />
        ) : (
          <DivButton label={texts.next} disabled={isEmpty} onPress={() => setLastStep(true)} />
        )}
      </div>
    </Dialog>
  );
}
