import { type CompiledRuleset, compileWith, type Parts } from './compile-with';
import { detectors } from './detectors/index';
import type { Ruleset } from './types';

/** A ruleset made ready for `check`, with every detector; for programs that need not be small. */
export function compile(ruleset: Ruleset, { linear }: Partial<Pick<Parts, 'linear'>> = {}): CompiledRuleset {
  return compileWith({ detectors, linear }, ruleset);
}
