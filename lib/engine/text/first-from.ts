/** The first place of `[from, to)` in a sorted row that holds this number or a greater one; `to` where none does. */
export function firstFrom(row: ArrayLike<number>, least: number, from = 0, to = row.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
