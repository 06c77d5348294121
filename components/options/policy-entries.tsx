import type { PolicyEntry } from '../../lib/policy/policy';
import type { Texts } from '../../locales';
import { useTexts } from '../ui/language';
import styles from './policy-entries.module.css';

/** The policy as understood, name by name. */
export function PolicyEntries({ entries }: { readonly entries: readonly PolicyEntry[] }) {
  const { policy } = useTexts();
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.name} data-state={entry.state}>
          <strong>{titleOf(entry, policy)}</strong>
          <span className={styles.name}>{entry.name}</span>
          <p>
            {policy.state[entry.state]}
            {entry.state === 'applied' && `: ${entry.value}`}
            {entry.state === 'wrong' && entry.where && ` (${policy.at(entry.where)})`}
          </p>
          <Why entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function titleOf(entry: PolicyEntry, { keys }: Texts['policy']): string {
  return entry.state === 'applied' || entry.state === 'wrong' ? keys[entry.name].title : entry.name;
}

function Why({ entry }: { readonly entry: PolicyEntry }) {
  const { keys, fits, refused } = useTexts().policy;
  if (entry.state === 'wrong') return <p className={styles.why}>{fits(keys[entry.name].fits)}</p>;
  const reasons: Readonly<Record<string, string>> = refused;
  if (entry.state === 'refused') return <p className={styles.why}>{reasons[entry.name]}</p>;
  return null;
}
