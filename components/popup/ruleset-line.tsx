import type { Active } from '../../lib/ruleset/active';
import { useTexts } from '../ui/language';
import { formatDay } from './format-date';
import type { PopupProps } from './popup-props';
import styles from './ruleset-line.module.css';

/** Its place is kept while the ruleset is being read. */
export function RulesetLine({ inUse }: Pick<PopupProps, 'inUse'>) {
  const { title, setAside, missing } = useTexts().popup.ruleset;
  return (
    <section className={styles.ruleset} aria-labelledby="ruleset-title">
      <h2 id="ruleset-title">{title}</h2>
      {inUse === null ? <p className={styles.note}>{missing}</p> : <Version inUse={inUse} />}
      {inUse?.setAside && <p className={styles.note}>{setAside}</p>}
    </section>
  );
}

function Version({ inUse }: { readonly inUse: Active | undefined }) {
  const { version, origin } = useTexts().popup.ruleset;
  if (!inUse) return <p>{'\u00a0'}</p>;
  return (
    <p>
      {version(inUse.ruleset.version, formatDay(inUse.ruleset.date))}, {origin[inUse.origin]}
    </p>
  );
}
