import { check } from '../../../lib/engine/check';
import { compile } from '../../../lib/engine/compile';
import type { CompiledRuleset } from '../../../lib/engine/compile-with';
import { rule, rulesetOf } from '../ruleset-of';
import { shippedTables } from '../shipped-tables';

const compiled = new Map<string, CompiledRuleset>();

/** What one detector finds in a draft, through the same door as everything else. */
export function found(name: string, draft: string): readonly string[] {
  const alone =
    compiled.get(name) ?? compile(rulesetOf([rule('link.alone', { entity: name })], [], shippedTables));
  compiled.set(name, alone);
  return check(draft, alone).map(({ start, end }) => draft.slice(start, end));
}
