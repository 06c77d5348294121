import type { Rule, Ruleset } from '../../lib/engine/types';
import { useTexts, useWording } from '../ui/language';
import { citedBy } from './cited-by';
import styles from './cited-by-list.module.css';

interface CitedByProps {
  readonly directive: string;
  readonly ruleset: Ruleset;
}

/** The advice and the reminders that rest on a directive. */
export function CitedBy({ directive, ruleset }: CitedByProps) {
  const { citedBy: title } = useTexts().popup.directive;
  const read = useWording();
  const citing = citedBy(directive, ruleset);
  if (citing.length === 0) return null;
  return (
    <section aria-labelledby="cited-by-title">
      <h2 id="cited-by-title">{title}</h2>
      <ul className={styles.guidelines}>
        {citing.map(({ guideline, rules }) => (
          <li key={guideline.id}>
            <h3>{read(guideline.title)}</h3>
            <p>{read(guideline.advice)}</p>
            <RuleList rules={rules} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RuleList({ rules }: { readonly rules: readonly Rule[] }) {
  const { rules: title } = useTexts().popup.directive;
  const read = useWording();
  if (rules.length === 0) return null;
  return (
    <details className={styles.rules}>
      <summary>
        {title} ({rules.length})
      </summary>
      <ul>
        {rules.map((rule) => (
          <li key={rule.id}>{read(rule.message)}</li>
        ))}
      </ul>
    </details>
  );
}
