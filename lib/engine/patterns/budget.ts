/** Says when the time for patterns is used up. The engine has no clock: `now` is handed in. */
export interface Budget {
  readonly isOver: () => boolean;
}

/** Runs from its making: one for each call of `check`. Once over it stays over. */
export function createBudget(now: () => number, ms: number): Budget {
  const end = now() + ms;
  let over = false;
  return {
    isOver() {
      over ||= now() > end;
      return over;
    },
  };
}
