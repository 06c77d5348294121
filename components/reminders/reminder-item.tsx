import { useId, useState } from 'react';
import type { DismissalScope } from '../../lib/reminders/dismissals';
import { isNumber, maskOf } from '../../lib/reminders/mask';
import type { Reminder } from '../../lib/reminders/wording';
import { Disclosed } from './disclosed';
import type { PartProps } from './part';

interface ReminderItemProps extends PartProps {
  readonly reminder: Reminder;
}

/** What was seen, what to do, and last and small what it is based on. */
export function ReminderItem({ reminder, state, actions, texts }: ReminderItemProps) {
  const [open, setOpen] = useState<'scopes' | 'mask' | null>(null);
  const id = useId();
  const masked = maskOf(reminder.finding, actions.inHand()?.draft ?? '');
  const toggle = (which: 'scopes' | 'mask') => ({
    'aria-expanded': open === which,
    'aria-controls': `${id}${which}`,
    onClick: () => setOpen(open === which ? null : which),
  });
  const { mask } = texts.reminders;
  return (
    <li data-severity={reminder.finding.severity}>
      <ReminderText reminder={reminder} state={state} actions={actions} texts={texts} />
      <div className="actions">
        <button type="button" onClick={() => actions.select(reminder)}>
          {texts.reminders.select}
        </button>
        {masked && (
          <button type="button" {...toggle('mask')}>
            {isNumber(masked) ? mask.number : mask.words}
          </button>
        )}
        <button type="button" {...toggle('scopes')}>
          {texts.reminders.dismiss}
        </button>
      </div>
      {masked && (
        <Disclosed id={`${id}mask`} isOpen={open === 'mask'}>
          <p>
            {mask.becomes} <bdi className="masked">{masked.after}</bdi>
          </p>
          <button type="button" onClick={() => actions.mask(masked)}>
            {mask.replace}
          </button>
        </Disclosed>
      )}
      <Disclosed id={`${id}scopes`} isOpen={open === 'scopes'}>
        {reminder.scopes.map((scope) => (
          <button type="button" key={scope} onClick={() => actions.dismiss(reminder, scope)}>
            {scopeName(scope, { reminder, state, actions, texts })}
          </button>
        ))}
      </Disclosed>
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
