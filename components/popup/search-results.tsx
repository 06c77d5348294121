import type { Ruleset } from '../../lib/engine/types';
import { useTexts } from '../ui/language';
import { OnlyHeard } from '../ui/only-heard';
import { DirectiveGroups } from './directive-groups';
import { GuidelineList } from './guideline-list';
import { NothingFound } from './nothing-found';
import type { Found } from './search';
import styles from './search-results.module.css';
import { useSettled } from './use-settled';

interface SearchResultsProps {
  readonly found: Found;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly ruleset: Ruleset;
}

export function SearchResults({ found, query, onQuery, ruleset }: SearchResultsProps) {
  const { near, none, ...counts } = useTexts().popup.search;
  const kinds = (['directives', 'guidelines'] as const).filter((kind) => found[kind].length > 0);
  const isEmpty = kinds.length === 0;
  const line = isEmpty ? none(query) : kinds.map((kind) => counts[kind](found[kind].length)).join(', ');
  const heard = useSettled(line, 700);
  return (
    <>
      <OnlyHeard live>{heard}</OnlyHeard>
      {isEmpty ? <NothingFound query={query} onQuery={onQuery} /> : <p className={styles.count}>{line}</p>}
      {found.near && <p className={styles.near}>{near}</p>}
      <DirectiveGroups directives={found.directives} words={found.words} />
      <GuidelineList guidelines={found.guidelines} words={found.words} ruleset={ruleset} />
    </>
  );
}
