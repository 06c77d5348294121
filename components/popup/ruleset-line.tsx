import { useTexts } from '../ui/language';
import { formatDay } from './format-date';
import type { PopupProps } from './popup-props';
import styles from './ruleset-line.module.css';

export function RulesetLine({ inUse }: Pick<PopupProps, 'inUse'>) {
  const { title, version, origin, setAside, missing } = useTexts().popup.ruleset;
  return (
    <section className={styles.ruleset} aria-labelledby="ruleset-title">
      <h2 id="ruleset-title">{title}</h2>
      {inUse ? (
        <p>
          {version(inUse.ruleset.version, formatDay(inUse.ruleset.date))}, {origin[inUse.origin]}
        </p>
      ) : (
        <p className={styles.note}>{missing}</p>
      )}
      {inUse?.setAside && <p className={styles.note}>{setAside}</p>}
    </section>
  );
}
