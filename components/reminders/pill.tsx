import { useRef } from 'react';
import type { PartProps } from './part';
import { usePlace } from './use-place';

interface PillProps extends PartProps {
  readonly label: string;
}

/** Says once and politely that there is something to see; where that is reminders, a press opens the card. */
export function Pill({ label, state, actions }: PillProps) {
  const place = useRef<HTMLDivElement>(null);
  usePlace(place, state.anchor, 'with-anchor');
  const canOpen = state.view === 'pill' && state.reminders.length > 0;
  const worst = state.reminders.some(({ finding }) => finding.severity === 'serious') ? 'serious' : 'caution';
  return (
    <div ref={place} className="place" role="status">
      {canOpen ? (
        <button type="button" className="pill" data-severity={worst} onClick={() => actions.openCard(false)}>
          <span className="sign" aria-hidden="true" />
          {label}
        </button>
      ) : (
        <span className="pill">{label}</span>
      )}
    </div>
  );
}
