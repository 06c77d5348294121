import { useId, useState } from 'react';
import type { DismissalScope } from '../../lib/reminders/dismissals';
import type { Reminder } from '../../lib/reminders/wording';
import type { PartProps } from './part';

interface ReminderItemProps extends PartProps {
  readonly reminder: Reminder;
}

/** What was seen, what to do, and last and small what it is based on. */
export function ReminderItem({ reminder, state, actions, texts }: ReminderItemProps) {
  const [choosing, setChoosing] = useState(false);
  const choices = useId();
  return (
    <li data-severity={reminder.finding.severity}>
      <ReminderText reminder={reminder} state={state} actions={actions} texts={texts} />
      <div className="actions">
        <button type="button" onClick={() => actions.select(reminder)}>
          {texts.reminders.select}
        </button>
        <button
          type="button"
          aria-expanded={choosing}
          aria-controls={choices}
          onClick={() => setChoosing(!choosing)}
        >
          {texts.reminders.dismiss}
        </button>
      </div>
      <div id={choices} className="scopes" hidden={!choosing}>
        {reminder.scopes.map((scope) => (
          <button type="button" key={scope} onClick={() => actions.dismiss(reminder, scope)}>
            {scopeName(scope, { reminder, state, actions, texts })}
          </button>
        ))}
      </div>
    </li>
  );
}

/** The words of a reminder, as the card and the question show them. */
export function ReminderText({ reminder, state, actions, texts }: ReminderItemProps) {
  const { message, advice, basis, finding } = reminder;
  return (
    <>
      <p className="message">
        <span className="severity">{texts.common.severity[finding.severity]}</span> {message[state.language]}
      </p>
      <p>{advice[state.language]}</p>
      {basis && (
        <p className="basis">
          {texts.common.basedOn}:{' '}
          <button type="button" className="link" onClick={() => actions.openBasis(basis)}>
            {basis.label}
          </button>
        </p>
      )}
    </>
  );
}

function scopeName(scope: DismissalScope, { reminder, state, texts }: ReminderItemProps): string {
  const { scopes } = texts.reminders;
  if (scope === 'draft') return scopes.draft;
  if (scope === 'phrase') return reminder.finding.phrase === undefined ? scopes.found : scopes.phrase;
  if (scope === 'office-page') return scopes.officePage;
  return scopes.rule(texts.common.sites[state.site]);
}
