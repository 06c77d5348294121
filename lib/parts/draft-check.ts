/** Draft after draft of one composer, with little time for patterns; what there was no time for is said. */
import type { CompiledRuleset } from '../engine/compile-with';
import { createIncremental, type Look } from '../engine/incremental';
import { createBudget } from '../engine/patterns/budget';
import type { DraftCheck, NotChecked } from './part-port';

/** A look comes after every pause in typing: more would be felt. */
const patternMs = 20;

/** Made once for a composer; begins anew with another ruleset. */
export function createDraftCheck(): DraftCheck {
  let known: CompiledRuleset | null = null;
  let check: (draft: string) => Look = () => ({ findings: [], unchecked: [] });
  let seen = '';
  let leftOver = 0;
  return (draft, compiled) => {
    const isNew = compiled !== known || draft !== seen;
    if (compiled !== known) {
      check = createIncremental(compiled, () => createBudget(() => performance.now(), patternMs));
    }
    known = compiled;
    seen = draft;
    const { findings, unchecked } = check(draft);
    const before = leftOver;
    leftOver = unchecked.filter(({ reason }) => reason === 'out-of-time').length;
    // One slow pattern can use up the time of every look at the same place: without progress nobody looks again.
    const isUnfinished = leftOver > 0 && (isNew || leftOver < before);
    return { findings, unchecked: worstOf(unchecked, compiled), isUnfinished };
  };
}

function worstOf(unchecked: Look['unchecked'], { skipped }: CompiledRuleset): NotChecked | null {
  if (unchecked.some(({ reason }) => reason === 'legacy-encoding')) return 'legacy-encoding';
  const isWaiting = skipped.some(({ reason }) => reason === 'no-linear-engine' || reason === 'no-detectors');
  return unchecked.length > 0 || isWaiting ? 'out-of-time' : null;
}
