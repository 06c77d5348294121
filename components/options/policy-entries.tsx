import type { PolicyEntry } from '../../lib/policy/policy';
import type { Texts } from '../../locales';
import { useTexts } from '../ui/language';
import styles from './policy-entries.module.css';
import { policyValue } from './policy-value';

/** The policy as understood, name by name. */
export function PolicyEntries({ entries }: { readonly entries: readonly PolicyEntry[] }) {
  const texts = useTexts();
  const { policy } = texts;
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => (
        <li key={entry.name} data-state={entry.state}>
          <strong>{titleOf(entry, policy)}</strong>
          {hasTitle(entry) && <span className={styles.name}>{entry.name}</span>}
          <p>
            {policy.state[entry.state]}
            {entry.state === 'applied' && `: ${policyValue(entry, texts)}`}
            {entry.state === 'wrong' && entry.where && ` (${policy.at(entry.where)})`}
          </p>
          <Why entry={entry} />
        </li>
      ))}
    </ul>
  );
}

type Known = Extract<PolicyEntry, { state: 'applied' | 'wrong' }>;

const hasTitle = (entry: PolicyEntry): entry is Known => entry.state === 'applied' || entry.state === 'wrong';

function titleOf(entry: PolicyEntry, { keys }: Texts['policy']): string {
  return hasTitle(entry) ? keys[entry.name].title : entry.name;
}

function Why({ entry }: { readonly entry: PolicyEntry }) {
  const { keys, fits, refused } = useTexts().policy;
  if (entry.state === 'wrong') return <p className={styles.why}>{fits(keys[entry.name].fits)}</p>;
  const reasons: Readonly<Record<string, string>> = refused;
  if (entry.state === 'refused') return <p className={styles.why}>{reasons[entry.name]}</p>;
  return null;
}
