import { useCallback, useContext, useEffect, useMemo, useRef } from 'react';
import type { Ruleset } from '../../lib/engine/types';
import { LanguageContext, useTexts } from '../ui/language';
import { useKeyDown } from '../ui/use-key-down';
import { DirectiveGroups } from './directive-groups';
import styles from './directives.module.css';
import { newestFirst } from './group-directives';
import { moveByArrows } from './move-by-arrows';
import { createSearch } from './search';
import { SearchField } from './search-field';
import { SearchResults } from './search-results';

export interface DirectivesProps {
  readonly ruleset: Ruleset | null;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Id of the directive that the reader comes back from; its link gets the focus again. */
  readonly readBefore: string | null;
}

/** The directives to read and search. */
export function Directives({ ruleset, query, onQuery, readBefore }: DirectivesProps) {
  const texts = useTexts().popup;
  const language = useContext(LanguageContext);
  const search = useMemo(() => ruleset && createSearch(ruleset, language), [ruleset, language]);
  const asked = query.trim();
  const found = useMemo(() => (search && asked ? search(asked) : null), [search, asked]);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (readBefore) list.current?.querySelector<HTMLElement>(`[data-directive="${readBefore}"]`)?.focus();
  }, [readBefore]);

  useKeyDown(useCallback((event) => moveByArrows(list.current, event), []));

  if (!ruleset) return <p>{texts.ruleset.missing}</p>;
  return (
    <div ref={list} className={styles.directives}>
      <h1 className={styles.title}>{texts.tabs.directives}</h1>
      <SearchField query={query} onQuery={onQuery} />
      {found ? (
        <SearchResults found={found} query={asked} onQuery={onQuery} ruleset={ruleset} />
      ) : (
        <DirectiveGroups directives={newestFirst(ruleset.directives)} />
      )}
      {ruleset.directives.length === 0 && <p>{texts.search.noDirectives}</p>}
    </div>
  );
}
