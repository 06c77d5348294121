import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { DivButton } from './div-button';
import { texts } from './texts';

export interface DialogProps {
  readonly name: string;
  readonly children: ReactNode;
  onClose(): void;
  onSubmit?(): void;
}

/** A portal at the end of the body, with a form inside. */
export function Dialog({ name, children, onClose, onSubmit }: DialogProps) {
  return createPortal(
    <div className="dialog-shade">
      <div role="dialog" aria-label={name} className="dialog">
        <form
          method="POST"
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit?.();
          }}
        >
          <h2>
            <span>{name}</span>
            <DivButton label={texts.close} className="quiet" onPress={onClose}>
              ✕
            </DivButton>
          </h2>
          {children}
        </form>
      </div>
    </div>,
    document.body,
  );
}
