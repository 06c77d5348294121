/** How fast this machine is right now: what is slow here may be quick elsewhere, and no ruleset is at fault for that. */

/** What a million steps take on an ordinary machine that has nothing else to do. */
const ordinaryMs = 1;
const millions = 10;

/**
 * How many times slower than an ordinary machine; 1 for any that is quicker. Takes ten milliseconds there, long
 * enough to be interrupted by whatever else is running.
 */
export function paceOf(clock: () => number): number {
  const start = clock();
  let sum = 0;
  for (let step = 0; step < millions * 1_000_000; step += 1) sum = (Math.imul(sum, 31) + step) | 0;
  // The sum is looked at, so that no compiler leaves the work out.
  const ms = sum === 0.5 ? 0 : clock() - start;
  return Math.max(1, ms / (ordinaryMs * millions));
}
