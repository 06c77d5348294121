import type { Guideline, Ruleset } from '../../lib/engine/types';
import type { Active } from '../../lib/ruleset/active';
import { useTexts, useWording } from '../ui/language';
import { CiteLink } from './cite-link';
import styles from './guidelines.module.css';
import type { PopupProps } from './popup-props';
import { TryBox } from './try-box';

interface GuidelinesProps extends Pick<PopupProps['actions'], 'startTrial'> {
  readonly inUse: Active | null;
}

/** All advice, and a box to try a sentence in. */
export function Guidelines({ inUse, startTrial }: GuidelinesProps) {
  const texts = useTexts().popup;
  if (!inUse) return <p>{texts.ruleset.missing}</p>;
  const { ruleset } = inUse;
  return (
    <>
      <TryBox ruleset={ruleset} startTrial={startTrial} />
      <section className={styles.list} aria-labelledby="advice-title">
        <h1 id="advice-title">{texts.guidelines}</h1>
        {ruleset.guidelines.map((guideline) => (
          <GuidelineEntry key={guideline.id} guideline={guideline} ruleset={ruleset} />
        ))}
      </section>
    </>
  );
}

interface GuidelineEntryProps {
  readonly guideline: Guideline;
  readonly ruleset: Ruleset;
}

function GuidelineEntry({ guideline, ruleset }: GuidelineEntryProps) {
  const { common, popup } = useTexts();
  const read = useWording();
  const { title, question, advice, rewording, cites } = guideline;
  return (
    <details className={styles.guideline}>
      <summary>
        <h2>{read(title)}</h2>
        <span className={styles.question}>{read(question)}</span>
      </summary>
      <p>{read(advice)}</p>
      <dl className={styles.rewording}>
        <dt>{popup.rewording.before}</dt>
        <dd>{read(rewording.before)}</dd>
        <dt>{popup.rewording.after}</dt>
        <dd>{read(rewording.after)}</dd>
      </dl>
      <p className={styles.cites}>{common.basedOn}:</p>
      <ul className={styles.cites}>
        {cites.map((cite) => (
          <li key={`${cite.directive} ${cite.ref}`}>
            <CiteLink cite={cite} ruleset={ruleset} />
          </li>
        ))}
      </ul>
    </details>
  );
}
