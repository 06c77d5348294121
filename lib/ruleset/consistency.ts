/** What a schema cannot see: references between the parts of a ruleset, and ids given twice. */
import { detectorNames } from '../engine/detectors/index';
import type { Cite, Directive, Match, Ruleset } from '../engine/types';
import { listNamed, namesList } from '../engine/word-lists';

export type ConsistencyReason =
  | 'duplicate-id'
  | 'unknown-directive'
  | 'unknown-point'
  | 'not-in-force'
  | 'unknown-guideline'
  | 'unknown-detector'
  | 'unknown-list'
  | 'list-in-list';

export interface Inconsistency {
  readonly reason: ConsistencyReason;
  /** Id of the directive, guideline or rule it stands in, or "@name" of a list. */
  readonly item: string;
  /** Where in that item, as keys and indexes. */
  readonly path: readonly (string | number)[];
  /** The word that is wrong. */
  readonly found: string;
  /** What could stand there instead. */
  readonly allowed: readonly string[];
}

/** Every inconsistency at once; an empty list means that all references hold. */
export function inconsistencies(ruleset: Ruleset): readonly Inconsistency[] {
  return [
    ...duplicates(ruleset),
    ...citations(ruleset),
    ...successions(ruleset),
    ...rules(ruleset),
    ...lists(ruleset),
  ];
}

function duplicates(ruleset: Ruleset): readonly Inconsistency[] {
  const seen = new Set<string>();
  const found: Inconsistency[] = [];
  for (const { id } of [...ruleset.directives, ...ruleset.guidelines, ...ruleset.rules]) {
    if (seen.has(id)) found.push({ reason: 'duplicate-id', item: id, path: ['id'], found: id, allowed: [] });
    seen.add(id);
  }
  return found;
}

function citations(ruleset: Ruleset): readonly Inconsistency[] {
  const byId = new Map(ruleset.directives.map((directive) => [directive.id, directive]));
  return [...ruleset.guidelines, ...ruleset.rules].flatMap((item) =>
    (item.cites ?? []).flatMap((cite, index) => citation(cite, byId, item.id, ['cites', index])),
  );
}

function citation(
  cite: Cite,
  byId: ReadonlyMap<string, Directive>,
  item: string,
  path: readonly (string | number)[],
): readonly Inconsistency[] {
  const directive = byId.get(cite.directive);
  const at = (key: string) => [...path, key];
  if (!directive) {
    const allowed = [...byId.keys()];
    return [{ reason: 'unknown-directive', item, path: at('directive'), found: cite.directive, allowed }];
  }
  if (directive.status !== 'in-force') {
    const allowed = directive.replacedBy ?? [];
    return [{ reason: 'not-in-force', item, path: at('directive'), found: cite.directive, allowed }];
  }
  const refs = directive.points.map((point) => point.ref);
  if (cite.ref === undefined || refs.includes(cite.ref)) return [];
  return [{ reason: 'unknown-point', item, path: at('ref'), found: cite.ref, allowed: refs }];
}

function successions(ruleset: Ruleset): readonly Inconsistency[] {
  const ids = ruleset.directives.map((directive) => directive.id);
  return ruleset.directives.flatMap((directive) =>
    (['replaces', 'replacedBy'] as const).flatMap((key) =>
      (directive[key] ?? []).flatMap((id, index): readonly Inconsistency[] =>
        ids.includes(id)
          ? []
          : [
              {
                reason: 'unknown-directive',
                item: directive.id,
                path: [key, index],
                found: id,
                allowed: ids,
              },
            ],
      ),
    ),
  );
}

function rules(ruleset: Ruleset): readonly Inconsistency[] {
  const guidelines: readonly string[] = ruleset.guidelines.map((guideline) => guideline.id);
  return ruleset.rules.flatMap((rule): readonly Inconsistency[] => {
    const category = rule.id.split('.')[0] ?? '';
    const orphan: readonly Inconsistency[] = guidelines.includes(category)
      ? []
      : [{ reason: 'unknown-guideline', item: rule.id, path: ['id'], found: category, allowed: guidelines }];
    return [...orphan, ...detectors(rule.match, rule.id, ['match'])];
  });
}

function detectors(match: Match, item: string, path: readonly (string | number)[]): readonly Inconsistency[] {
  if ('entity' in match) {
    if (detectorNames.includes(match.entity)) return [];
    const at = [...path, 'entity'];
    return [{ reason: 'unknown-detector', item, path: at, found: match.entity, allowed: detectorNames }];
  }
  if ('all' in match)
    return match.all.flatMap((part, index) => detectors(part, item, [...path, 'all', index]));
  if ('any' in match)
    return match.any.flatMap((part, index) => detectors(part, item, [...path, 'any', index]));
  return [];
}

/** Names of lists that are not there, and names in a list, which nothing would look up. */
function lists({ rules, lists: known = {} }: Ruleset): readonly Inconsistency[] {
  const allowed = Object.keys(known).map((name) => `@${name}`);
  const nested = Object.entries(known).flatMap(([name, words]) =>
    words.flatMap((word, index): readonly Inconsistency[] =>
      namesList(word)
        ? [{ reason: 'list-in-list', item: `@${name}`, path: [index], found: word, allowed: [] }]
        : [],
    ),
  );
  const unknown = rules.flatMap(({ id, match, unless = [] }) =>
    [...words(match, ['match']), { list: unless, path: ['unless'] }].flatMap(({ list, path }) => {
      if (!list.some(namesList)) return [];
      return list.flatMap((word, index): readonly Inconsistency[] =>
        namesList(word) && !listNamed(word, known)
          ? [{ reason: 'unknown-list', item: id, path: [...path, index], found: word, allowed }]
          : [],
      );
    }),
  );
  return [...nested, ...unknown];
}

interface Words {
  readonly list: readonly string[];
  readonly path: readonly (string | number)[];
}

function words(match: Match, path: readonly (string | number)[]): readonly Words[] {
  if ('all' in match) return match.all.flatMap((part, index) => words(part, [...path, 'all', index]));
  if ('any' in match) return match.any.flatMap((part, index) => words(part, [...path, 'any', index]));
  return [
    ...('phrase' in match ? [{ list: match.phrase, path: [...path, 'phrase'] }] : []),
    ...(match.near ? [{ list: match.near.words, path: [...path, 'near', 'words'] }] : []),
  ];
}
