import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import { detectorNames } from '../../lib/engine/detectors/index';
import type { Ruleset, Span } from '../../lib/engine/types';

/**
 * What detectors find, asked as a draft is: by a ruleset with a rule for each and nothing else, over the shipped
 * lists. `undefined` where the engine has none of that name.
 */
export function askFor(
  names: readonly string[],
  ruleset: Ruleset,
): ((draft: string) => readonly Span[]) | undefined {
  if (!names.some((name) => detectorNames.includes(name))) return undefined;
  const words = { vi: 'x', en: 'x' };
  const rules = names.map((entity) => ({
    id: `personal-data.${entity}`,
    severity: 'caution' as const,
    match: { entity },
    message: words,
    advice: words,
  }));
  const compiled = compile({ ...ruleset, rules });
  return (draft) => check(draft, compiled).map(({ start, end }) => ({ start, end }));
}
