/** Chance that gives the same answers on every machine. */
export interface Random {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number in [0, count). */
  readonly below: (count: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
  /** A rank in [0, count), the first ones far more often than the last, as words are (Zipf's law). */
  readonly rank: (count: number) => number;
}

/** Mulberry32, started by the letters of a name. */
export function seeded(name: string): Random {
  let state = 1;
  for (const char of name) state = (Math.imul(state, 0x01000193) ^ char.charCodeAt(0)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
    chance: (share) => next() < share,
    rank: (count) => Math.floor(flat * ((count + flat) / flat) ** next() - flat),
  };
}

/** How many of the first ranks are about equally frequent. */
const flat = 8;

/** The same list in another order. */
export function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  const all = [...list];
  for (let index = all.length - 1; index > 0; index--) {
    const other = random.below(index + 1);
    [all[index], all[other]] = [all[other] as T, all[index] as T];
  }
  return all;
}
