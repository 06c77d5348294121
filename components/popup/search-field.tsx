import { type KeyboardEvent, useRef } from 'react';
import { useTexts } from '../ui/language';
import { OnlyHeard } from '../ui/only-heard';
import styles from './search-field.module.css';

interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

export function SearchField({ query, onQuery }: SearchFieldProps) {
  const { label, hint, clear } = useTexts().popup.search;
  const field = useRef<HTMLInputElement>(null);
  const empty = () => {
    onQuery('');
    field.current?.focus();
  };
  // Escape closes a popup; with something typed it clears that first.
  const clearOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !query) return;
    event.preventDefault();
    empty();
  };
  return (
    <search className={styles.search}>
      <label htmlFor="query">{label}</label>
      <div className={styles.field}>
        <input
          ref={field}
          id="query"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="query-hint"
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={clearOnEscape}
        />
        {query && (
          <button type="button" className={styles.clear} onClick={empty}>
            <span aria-hidden="true">×</span>
            <OnlyHeard>{clear}</OnlyHeard>
          </button>
        )}
      </div>
      <p id="query-hint" className={styles.hint}>
        {hint}
      </p>
    </search>
  );
}
