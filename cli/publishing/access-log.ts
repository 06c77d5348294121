/** Requests per day in a log of the common or combined format; addresses are read over and never kept. */

export interface DayCount {
  /** How often the pointer was asked for. */
  pointer: number;
  /** Downloads of each release, by its hash. */
  readonly byHash: Map<string, number>;
}

/** `[25/Nov/2026:07:31:02 +0700] "GET /stable/r/9f….json HTTP/1.1" 200`, or the day as 2026-11-25T07:31:02+07:00. */
const line =
  /(?:\[(?<day>\d{2})\/(?<month>[A-Z][a-z]{2})\/(?<year>\d{4}):[^\]]*\]|(?<iso>\d{4}-\d{2}-\d{2})T\S+) "GET (?<path>\S+)[^"]*" (?<status>\d{3})/;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export function countRequests(log: string): ReadonlyMap<string, DayCount> {
  const days = new Map<string, DayCount>();
  for (const written of log.split('\n')) {
    const { day, month = '', year, iso, path = '', status } = line.exec(written)?.groups ?? {};
    const hash = /\/r\/([0-9a-f]{64})\.json$/.exec(path)?.[1];
    if (status !== '200' || !(hash || path.endsWith('/channel.json'))) continue;
    const date = iso ?? `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day}`;
    const counts = days.get(date) ?? { pointer: 0, byHash: new Map<string, number>() };
    if (hash) counts.byHash.set(hash, (counts.byHash.get(hash) ?? 0) + 1);
    else counts.pointer += 1;
    days.set(date, counts);
  }
  return days;
}
