import { Button } from '../ui/button';
import { useTexts } from '../ui/language';
import styles from './nothing-found.module.css';

interface NothingFoundProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

export function NothingFound({ query, onQuery }: NothingFoundProps) {
  const { none, noneNext, suggestions } = useTexts().popup.search;
  return (
    <div className={styles.nothing}>
      <p className={styles.none}>{none(query)}</p>
      <p>{noneNext}</p>
      <div className={styles.suggestions}>
        {suggestions.map((suggestion) => (
          <Button key={suggestion} onPress={() => onQuery(suggestion)}>
            {suggestion}
          </Button>
        ))}
      </div>
    </div>
  );
}
