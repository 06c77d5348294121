import { useId, useLayoutEffect, useRef } from 'react';
import { keyed } from './keyed';
import type { PartProps } from './part';
import { ReminderText } from './reminder-item';
import { usePlace } from './use-place';

/** The one question before posting; both answers are the author's, and going back is the first. */
export function Question({ state, actions, texts }: PartProps) {
  const place = useRef<HTMLElement>(null);
  const review = useRef<HTMLButtonElement>(null);
  const title = useId();
  usePlace(place, state.anchor, 'always');
  const { takeCaret } = actions;
  useLayoutEffect(() => {
    const caret = takeCaret();
    review.current?.focus({ preventScroll: true });
    return () => caret?.restore();
  }, [takeCaret]);
  const serious = state.reminders.filter(({ finding }) => finding.severity === 'serious');
  return (
    <section ref={place} className="place card question" role="alertdialog" aria-labelledby={title}>
      <h2 id={title}>{texts.reminders.question(serious.length)}</h2>
      <ul>
        {keyed(serious.slice(0, 3), actions).map(([key, reminder]) => (
          <li key={key} data-severity="serious">
            <ReminderText reminder={reminder} state={state} actions={actions} texts={texts} />
          </li>
        ))}
      </ul>
      {serious.length > 3 && <p className="more">{texts.reminders.more(serious.length - 3)}</p>}
      <div className="answers">
        <button type="button" className="primary" ref={review} onClick={actions.reviewAgain}>
          {texts.reminders.review}
        </button>
        <button type="button" onClick={actions.postAnyway}>
          {isSending(state.verb) ? texts.reminders.send : texts.reminders.post}
        </button>
      </div>
    </section>
  );
}

/** Chats and replies are sent, the rest is posted: the answer takes the verb of the site's button. */
function isSending(verb: string): boolean {
  return /^(gửi|send|trả lời|reply|phản hồi)/i.test(verb.normalize('NFC'));
}
