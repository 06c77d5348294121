import type { Ruleset, Severity } from '../../lib/engine/types';
import type { ReminderCount } from '../../lib/messages';
import { useTexts, useWording } from '../ui/language';
import { CiteLink } from './cite-link';
import { citesOf } from './cited-by';
import { countBySeverity } from './count-by-severity';
import styles from './draft-reminders.module.css';

interface DraftRemindersProps {
  readonly reminders: readonly ReminderCount[];
  readonly ruleset: Ruleset;
}

/** The open draft's reminders as the rules word them; the draft itself never comes here. */
export function DraftReminders({ reminders, ruleset }: DraftRemindersProps) {
  const { title } = useTexts().popup.draft;
  const groups = countBySeverity(reminders);
  return (
    <section className={styles.draft} aria-labelledby="draft-title">
      <h2 id="draft-title">{title}</h2>
      {groups.map(({ severity, count, reminders: ofSeverity }) => (
        <div key={severity} className={styles.group} data-severity={severity}>
          <SeverityLine severity={severity} count={count} />
          <ul>
            {ofSeverity.map((reminder) => (
              <ReminderLine key={reminder.rule} reminder={reminder} ruleset={ruleset} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function SeverityLine({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  const texts = useTexts();
  return (
    <h3 className={styles.severity}>
      {texts.common.severity[severity]}: {texts.popup.draft.places(count)}
    </h3>
  );
}

function ReminderLine({
  reminder,
  ruleset,
}: {
  readonly reminder: ReminderCount;
  readonly ruleset: Ruleset;
}) {
  const { places, unknownRule } = useTexts().popup.draft;
  const { basedOn } = useTexts().common;
  const read = useWording();
  const rule = ruleset.rules.find(({ id }) => id === reminder.rule);
  if (!rule) return <li>{unknownRule}</li>;
  const [cite] = citesOf(rule, ruleset);
  return (
    <li>
      <p>
        {read(rule.message)}
        {reminder.count > 1 && <span className={styles.count}> ({places(reminder.count)})</span>}
      </p>
      <p className={styles.advice}>{read(rule.advice)}</p>
      {cite && (
        <p className={styles.cite}>
          {basedOn}: <CiteLink cite={cite} ruleset={ruleset} />
        </p>
      )}
    </li>
  );
}
