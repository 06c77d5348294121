import { useLayoutEffect, useRef } from 'react';
import { severities } from '../../lib/engine/types';
import type { CardActions } from '../../lib/reminders/card-port';
import type { Reminder } from '../../lib/reminders/wording';
import { keyed } from './keyed';
import { MaskingNote } from './masking-note';
import type { PartProps } from './part';
import { ReminderItem } from './reminder-item';
import { usePlace } from './use-place';

/** More than three reminders lower the attention to all of them. */
const most = 3;

/** The reminders of a draft; never in the way of writing on. */
export function Card({ state, actions, texts }: PartProps) {
  const place = useRef<HTMLElement>(null);
  usePlace(place, state.anchor, 'with-anchor');
  useFocusWhenAsked(place, state.takesFocus, actions);
  const shown = bySeverity(state.reminders).slice(0, most);
  const more = state.reminders.length - shown.length;
  return (
    <section
      ref={place}
      className="place card"
      role="dialog"
      aria-label={texts.reminders.title}
      tabIndex={-1}
    >
      <header>
        <h2>{texts.reminders.title}</h2>
        <button
          type="button"
          className="close"
          aria-label={texts.reminders.close}
          onClick={actions.closeCard}
        >
          ×
        </button>
      </header>
      <ul>
        {keyed(shown, actions).map(([key, reminder]) => (
          <ReminderItem key={key} reminder={reminder} state={state} actions={actions} texts={texts} />
        ))}
      </ul>
      {more > 0 && <p className="more">{texts.reminders.more(more)}</p>}
      {state.unchecked && <p className="more">{texts.reminders.unchecked[state.unchecked]}</p>}
      <div role="status">
        {state.undo && (
          <p className="undo">
            {texts.reminders.dismissed}{' '}
            <button type="button" onClick={state.undo}>
              {texts.reminders.undo}
            </button>
          </p>
        )}
        <MaskingNote state={state} actions={actions} texts={texts} />
      </div>
    </section>
  );
}

function bySeverity(reminders: readonly Reminder[]): readonly Reminder[] {
  const rank = ({ finding }: Reminder): number => severities.indexOf(finding.severity);
  return reminders.toSorted((a, b) => rank(b) - rank(a) || a.finding.start - b.finding.start);
}

/** Opened by a key, the card takes the focus; when it goes the focus goes back where it was, unless it is elsewhere. */
function useFocusWhenAsked(
  place: React.RefObject<HTMLElement | null>,
  asked: number,
  { takeCaret }: CardActions,
): void {
  useLayoutEffect(() => {
    const card = place.current;
    if (asked === 0 || !card) return undefined;
    const caret = takeCaret();
    const { host } = card.getRootNode() as ShadowRoot;
    card.querySelector<HTMLElement>('.actions button')?.focus({ preventScroll: true });
    return () => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body || activeElement === host) caret?.restore();
    };
  }, [asked, takeCaret, place]);
}
