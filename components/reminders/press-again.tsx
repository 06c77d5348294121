import { useRef } from 'react';
import type { PartProps } from './part';
import { usePlace } from './use-place';

/** The site did not take our press; its own button has the focus now. */
export function PressAgain({ state, texts }: PartProps) {
  const place = useRef<HTMLDivElement>(null);
  usePlace(place, state.anchor, 'always');
  const verb = state.verb || texts.reminders.defaultVerb;
  return (
    <div ref={place} className="place card" role="status">
      <p className="message">{texts.reminders.pressAgain(verb)}</p>
      <p>{texts.reminders.pressAgainWhy}</p>
    </div>
  );
}
