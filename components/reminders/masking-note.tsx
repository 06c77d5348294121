import { useRef } from 'react';
import type { PartProps } from './part';

/** What came of covering a number; where the draft could not take it, the covered words to take along. */
export function MaskingNote({ state: { masking }, texts }: PartProps) {
  const field = useRef<HTMLInputElement>(null);
  if (!masking || masking.outcome === 'working') return null;
  const { outcomes, copy, copyLabel } = texts.reminders.mask;
  const take = (): void => {
    field.current?.select();
    document.execCommand('copy');
  };
  return (
    <div className="undo">
      <p>{outcomes[masking.outcome]}</p>
      {masking.outcome !== 'written' && (
        <div className="take">
          <input ref={field} readOnly aria-label={copyLabel} value={masking.text} />
          <button type="button" onClick={take}>
            {copy}
          </button>
        </div>
      )}
    </div>
  );
}
