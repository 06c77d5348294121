/** What of a text changed: `[start, oldEnd)` became `[start, newEnd)`. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Compared piece by piece, since the browser compares whole strings many times faster than one unit after another. */
const piece = 4096;

/** The least change that makes `after` of `before`; undefined where they are the same. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const least = Math.min(before.length, after.length);
  const start = sameAtStart(before, after, least);
  const tail = sameAtEnd(before, after, least - start);
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

function sameAtStart(a: string, b: string, most: number): number {
  let same = 0;
  for (let step = piece; step >= 1; step >>= 1) {
    while (same + step <= most && a.slice(same, same + step) === b.slice(same, same + step)) same += step;
  }
  return same;
}

function sameAtEnd(a: string, b: string, most: number): number {
  let same = 0;
  for (let step = piece; step >= 1; step >>= 1) {
    while (same + step <= most && endsAlike(a, b, same, step)) same += step;
  }
  return same;
}

function endsAlike(a: string, b: string, same: number, step: number): boolean {
  const endA = a.length - same;
  const endB = b.length - same;
  return a.slice(endA - step, endA) === b.slice(endB - step, endB);
}
