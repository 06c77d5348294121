/**
 * The samples that were signed with the rules, run before any of them becomes active: each rule finds its own and is
 * silent where it should be, none is heard everywhere, and all together take little time.
 */
import { check } from '../engine/check';
import type { CompiledRuleset } from '../engine/compile-with';
import { paceOf } from '../pace';
import { fewestPassTexts, largestShareOfPassTexts, sampleMilliseconds } from './limits';
import type { Release, Sample } from './release';

export type SampleReason = 'sample-failed' | 'samples-slow' | 'floods';

export interface SampleFault {
  readonly reason: SampleReason;
  /** Id of the rule. */
  readonly where: string;
}

export interface SampleTrial {
  /** Tries the samples of a release whose rules are among these; `present` names those that were not left out. */
  tryOut(release: Release, compiled: CompiledRuleset, present?: ReadonlySet<string>): SampleFault | null;
  /** A rule that speaks in one harmless text of ten speaks in one post of ten. */
  flood(): SampleFault | null;
  /** Begins to count anew what is heard in harmless texts, with those of the base once more. */
  hearAgain(base: Release, compiled: CompiledRuleset): void;
}

/** For one set of releases. */
export function createSampleTrial(clock: () => number): SampleTrial {
  const stopwatch = createStopwatch(clock);
  let texts = 0;
  let heard = new Map<string, number>();
  const rulesIn = (text: string, compiled: CompiledRuleset): ReadonlySet<string> =>
    new Set(check(text, compiled).map(({ rule }) => rule));
  const hear = (text: string, compiled: CompiledRuleset): ReadonlySet<string> => {
    const rules = rulesIn(text, compiled);
    texts += 1;
    for (const rule of rules) heard.set(rule, (heard.get(rule) ?? 0) + 1);
    return rules;
  };
  const tryOne = ({ rule, flag, pass }: Sample, compiled: CompiledRuleset): SampleFault | null => {
    const holds = rulesIn(flag, compiled).has(rule) && !hear(pass, compiled).has(rule);
    return holds ? null : { reason: 'sample-failed', where: rule };
  };
  return {
    tryOut({ samples }, compiled, present) {
      const left = new Set(compiled.skipped.map(({ rule }) => rule));
      for (const sample of samples) {
        const { rule } = sample;
        if (left.has(rule) || present?.has(rule) === false) continue;
        const fault = stopwatch.timed(rule, () => tryOne(sample, compiled)) ?? stopwatch.fault();
        if (fault) return fault;
      }
      return null;
    },
    flood() {
      if (texts < fewestPassTexts) return null;
      const most = texts * largestShareOfPassTexts;
      const loud = [...heard].find(([, count]) => count > most);
      return loud ? { reason: 'floods', where: loud[0] } : null;
    },
    hearAgain({ samples }, compiled) {
      texts = 0;
      heard = new Map();
      for (const { pass } of samples) hear(pass, compiled);
    },
  };
}

/** Counts the time of all samples together, and remembers which of them took the most. */
function createStopwatch(clock: () => number) {
  let total = 0;
  let longest = { rule: '', ms: -1 };
  let allowed = sampleMilliseconds;
  return {
    timed<T>(rule: string, work: () => T): T {
      const start = clock();
      const result = work();
      const ms = clock() - start;
      total += ms;
      if (ms > longest.ms) longest = { rule, ms };
      return result;
    },
    fault(): SampleFault | null {
      if (total <= allowed) return null;
      // Looked at only now: a machine that is slow, or busy with other things, gets as much more time.
      allowed = Math.max(allowed, sampleMilliseconds * paceOf(clock));
      return total > allowed ? { reason: 'samples-slow', where: longest.rule } : null;
    },
  };
}
