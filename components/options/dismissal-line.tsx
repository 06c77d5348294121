import type { Ruleset } from '../../lib/engine/types';
import type { StoredDismissal } from '../../lib/reminders/stored-dismissals';
import { Button } from '../ui/button';
import { useTexts, useWording } from '../ui/language';
import styles from './dismissal-line.module.css';

interface DismissalLineProps {
  readonly dismissal: StoredDismissal;
  readonly ruleset: Ruleset | null;
  readonly onTakeBack: () => void;
}

/** One dismissal in the rule's own words; the phrase is the ruleset's, never what was typed. */
export function DismissalLine({ dismissal, ruleset, onTakeBack }: DismissalLineProps) {
  const { common, options, popup } = useTexts();
  const read = useWording();
  const rule = ruleset?.rules.find(({ id }) => id === dismissal.rule);
  const what = dismissal.kind === 'phrase' ? `“${dismissal.phrase}”` : common.sites[dismissal.site];
  return (
    <div className={styles.line}>
      <p>
        <strong>{what}</strong>
        <span className={styles.rule}>{rule ? read(rule.message) : popup.draft.unknownRule}</span>
      </p>
      <Button onPress={onTakeBack} label={`${options.dismissals.takeBack}: ${what}`}>
        {options.dismissals.takeBack}
      </Button>
    </div>
  );
}
