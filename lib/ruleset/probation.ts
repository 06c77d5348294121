/** A new set is on trial for a day: trouble in tabs brings the one before back. */
import { readActive } from './active';
import { ensureActive } from './ensure-active';
import { record } from './history';
import type { Outcome, Trouble } from './outcome';
import { changeState, readState } from './update-state';

const trialMs = 24 * 3_600_000;

/** One bad page, or one busy minute, does not make as many. */
const mostTroubles = 3;

/** A set that was active for a day is the one to fall back on. */
export async function promote(now: number): Promise<void> {
  const { active, lastGood } = await readState();
  if (!active || active.since + trialMs > now || lastGood?.since === active.since) return;
  await changeState((state) => ({ ...state, lastGood: active }));
}

/** A tab had trouble with the active ruleset; nothing else is known of it. The third decides. */
export async function noteTrouble(trouble: Trouble, now: number): Promise<void> {
  const { active, troubles } = await changeState((state) => ({ ...state, troubles: state.troubles + 1 }));
  if (active && troubles >= mostTroubles && now < active.since + trialMs) {
    await setBack(now, `set-back-${trouble}`);
  }
}

/** Gives the active set back for good: the one before takes its place, else the one of the package. */
export async function setBack(
  now: number,
  outcome: Extract<Outcome, `set-back${string}`> = 'set-back',
): Promise<boolean> {
  const { active, previous } = await readState();
  if (!active) return false;
  // What both have in common is not at fault.
  const before = new Set(previous?.layers.map(({ sha256 }) => sha256));
  const own = active.layers.filter(({ sha256 }) => !before.has(sha256));
  const given = own.map(({ sha256 }) => [sha256, { outcome, until: 'ever' }] as const);
  await changeState((state) => ({
    ...state,
    isSetBack: true,
    rejected: { ...state.rejected, ...Object.fromEntries(given) },
  }));
  const where = (await readActive())?.ruleset.version;
  await record({ at: now, origin: active.origin, outcome, ...(where ? { where } : {}) });
  await ensureActive(now);
  return true;
}
