import type { Ruleset } from '../../lib/engine/types';
import type { Trial } from '../../lib/own-pages/trial';
import type { Reminder } from '../../lib/reminders/wording';
import { Button } from '../ui/button';
import { useTexts, useWording } from '../ui/language';
import { OnlyHeard } from '../ui/only-heard';
import { CiteLink } from './cite-link';
import styles from './try-box.module.css';
import { useReminders } from './use-reminders';
import { useSettled } from './use-settled';

interface TryRemindersProps {
  readonly trial: Trial;
  readonly ruleset: Ruleset;
}

/** The reminders of the sentence in the box; with none there is nothing, which is no approval. */
export function TryReminders({ trial, ruleset }: TryRemindersProps) {
  const { pill } = useTexts().reminders;
  const reminders = useReminders(trial.store);
  const heard = useSettled(reminders.length > 0 ? pill(reminders.length) : '', 700);
  return (
    <>
      <OnlyHeard live>{heard}</OnlyHeard>
      <ul className={styles.reminders}>
        {reminders.map((reminder) => (
          <Line
            key={`${reminder.finding.rule}:${reminder.finding.start}`}
            reminder={reminder}
            ruleset={ruleset}
            onSelect={() => trial.actions.select(reminder)}
          />
        ))}
      </ul>
    </>
  );
}

interface LineProps {
  readonly reminder: Reminder;
  readonly ruleset: Ruleset;
  readonly onSelect: () => void;
}

function Line({ reminder: { finding, message, advice, basis }, ruleset, onSelect }: LineProps) {
  const { common, reminders } = useTexts();
  const read = useWording();
  return (
    <li data-severity={finding.severity}>
      <p>
        <strong>{common.severity[finding.severity]}:</strong> {read(message)}
      </p>
      <p className={styles.note}>{read(advice)}</p>
      {basis && (
        <p className={styles.note}>
          {common.basedOn}: <CiteLink cite={basis} ruleset={ruleset} />
        </p>
      )}
      <Button onPress={onSelect}>{reminders.select}</Button>
    </li>
  );
}
