import type { Guideline, Ruleset } from '../../lib/engine/types';
import { useTexts, useWording } from '../ui/language';
import { CiteLink } from './cite-link';
import styles from './guideline-list.module.css';
import { Marked } from './marked';

interface GuidelineListProps {
  readonly guidelines: readonly Guideline[];
  readonly words: ReadonlySet<string>;
  readonly ruleset: Ruleset;
}

export function GuidelineList({ guidelines, words, ruleset }: GuidelineListProps) {
  const texts = useTexts();
  const read = useWording();
  if (guidelines.length === 0) return null;
  return (
    <section className={styles.guidelines} aria-labelledby="guidelines-title">
      <h2 id="guidelines-title">{texts.popup.guidelines}</h2>
      <ul className={styles.list}>
        {guidelines.map((guideline) => (
          <li key={guideline.id} className={styles.guideline}>
            <h3>
              <Marked text={read(guideline.title)} words={words} />
            </h3>
            <p>
              <Marked text={read(guideline.advice)} words={words} />
            </p>
            <p className={styles.cites}>{texts.common.basedOn}:</p>
            <ul className={styles.cites}>
              {guideline.cites.map((cite) => (
                <li key={`${cite.directive} ${cite.ref}`}>
                  <CiteLink cite={cite} ruleset={ruleset} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
