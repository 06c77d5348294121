/** A ruleset made ready in a page of ours, with every part of the engine; nothing is brought from outside. */
import { compile } from '../engine/compile';
import type { CompiledRuleset } from '../engine/compile-with';
import type { Ruleset } from '../engine/types';
import { createDraftCheck } from '../parts/draft-check';
import type { Knowledge } from '../reminders/session';
import { createWording } from '../reminders/wording';

/** RE2 is large and few rulesets need it, so it is read only then. */
export async function know(ruleset: Ruleset): Promise<Knowledge> {
  return { compiled: await compileWhole(ruleset), word: createWording(ruleset), createDraftCheck };
}

async function compileWhole(ruleset: Ruleset): Promise<CompiledRuleset> {
  const compiled = compile(ruleset);
  if (!compiled.skipped.some(({ reason }) => reason === 'no-linear-engine')) return compiled;
  const { linearEngine } = await import('../parts/linear-engine');
  return compile(ruleset, { linear: linearEngine });
}
