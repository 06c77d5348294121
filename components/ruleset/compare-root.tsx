import { Button } from '../ui/button';
import { useTexts } from '../ui/language';
import styles from './compare-root.module.css';

interface CompareRootProps {
  readonly fingerprint: string;
  readonly onAccept: () => void;
}

/** The first file decides whom to trust from then on, so its mark is compared by a person. */
export function CompareRoot({ fingerprint, onAccept }: CompareRootProps) {
  const { update } = useTexts().popup.ruleset;
  const groups = fingerprint.match(/.{1,4}/g) ?? [];
  return (
    <>
      <p>{update.compare}</p>
      <p className={styles.groups}>{groups.join(' ')}</p>
      <div>
        <Button onPress={onAccept}>{update.accept}</Button>
      </div>
    </>
  );
}
