import { useEffect, useRef, useState } from 'react';
import type { PartProps } from './part';
import { usePlace } from './use-place';

interface PillProps extends PartProps {
  readonly label: string;
  /** Not said yet beside this draft: a pill that only comes back is not read out again. */
  readonly isNews: boolean;
}

/** Says once and politely that there is something to see; where that is reminders, a press opens the card. */
export function Pill({ label, isNews, state, actions }: PillProps) {
  const place = useRef<HTMLDivElement>(null);
  usePlace(place, state.anchor, 'with-anchor', 'small');
  const isHeard = useLater();
  const canOpen = state.view === 'pill' && state.reminders.length > 0;
  const worst = state.reminders.some(({ finding }) => finding.severity === 'serious') ? 'serious' : 'caution';
  return (
    <div ref={place} className="place" role="status" aria-live={isNews ? 'polite' : 'off'}>
      {isHeard && canOpen && (
        <button
          type="button"
          className="pill"
          data-severity={worst}
          // A press by the keyboard is no click of a pointer: then the card takes the focus.
          onClick={({ detail }) => actions.openCard(detail === 0)}
        >
          <span className="sign" aria-hidden="true" />
          {label}
        </button>
      )}
      {isHeard && !canOpen && <span className="pill">{label}</span>}
    </div>
  );
}

/** Screen readers read out what comes into a region that is there already, not what comes with it. */
function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), 50);
    return () => clearTimeout(timer);
  }, []);
  return isLater;
}
