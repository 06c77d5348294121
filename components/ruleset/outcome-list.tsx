import type { HistoryRow } from '../../lib/ruleset/history';
import { formatMoment } from '../popup/format-date';
import { useTexts } from '../ui/language';
import { Panel } from '../ui/panel';
import { describeOutcome } from './describe-outcome';
import styles from './outcome-list.module.css';

/** How the last attempts to bring in a ruleset ended, newest first; null where the browser keeps no history. */
export function OutcomeList({ history }: { readonly history: readonly HistoryRow[] | null }) {
  const texts = useTexts();
  const { title, none, unreadable } = texts.popup.ruleset.history;
  if (!history || history.length === 0) {
    return <Panel title={title} intro={<p>{history ? none : unreadable}</p>} />;
  }
  return (
    <Panel title={title}>
      <ul className={styles.outcomes}>
        {history.map((row) => (
          <li key={row.id}>
            <span className={styles.when}>{formatMoment(row.at, Date.now())}</span>
            <span>{describeOutcome(row, texts)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
