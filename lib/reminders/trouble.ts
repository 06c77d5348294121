/**
 * Notices that the active ruleset makes trouble in this tab. One word of a closed list is all that is told of it, and
 * once: whether a set is still on trial, and what becomes of it, is not decided here.
 */
import type { CompiledRuleset } from '../engine/compile-with';
import { paceOf } from '../pace';
import type { DraftLook } from '../parts/part-port';
import type { Trouble } from '../ruleset/outcome';

/** A longer draft may take longer. */
const longestDraft = 10_000;

/** What a check of such a draft may take on an ordinary machine; a pause in typing hides it. */
const checkMs = 50;
const mostSlow = 3;

/** Different rules that speak in one draft: no draft that a person wrote had more than three. */
const mostRules = 20;

export type WatchedCheck = (draft: string, compiled: CompiledRuleset, check: () => DraftLook) => DraftLook;

/** Made once for a tab; begins anew with another ruleset. */
export function createTroubleWatch(tell: (trouble: Trouble) => void): WatchedCheck {
  const clock = (): number => performance.now();
  let known: CompiledRuleset | null = null;
  let told = new Set<Trouble>();
  let slow = 0;
  const say = (trouble: Trouble): void => {
    if (told.has(trouble)) return;
    told.add(trouble);
    tell(trouble);
  };
  return (draft, compiled, check) => {
    // Code that runs for the first time is slow by itself.
    const isFirst = compiled !== known;
    if (isFirst) {
      known = compiled;
      told = new Set();
      slow = 0;
    }
    const start = clock();
    let look: DraftLook;
    try {
      look = check();
    } catch (fault) {
      say('fault');
      throw fault;
    }
    if (draft.length > longestDraft) return look;
    const ms = clock() - start;
    if (!isFirst && slow < mostSlow && ms > checkMs && ms > checkMs * paceOf(clock)) slow += 1;
    if (slow >= mostSlow) say('slow');
    if (look.findings.length > mostRules && rulesIn(look) > mostRules) say('flood');
    return look;
  };
}

const rulesIn = ({ findings }: DraftLook): number => new Set(findings.map(({ rule }) => rule)).size;
