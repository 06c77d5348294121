/** Requests per day in a log of the common or combined format; addresses are read over and never kept. */

export interface DayCount {
  /** How often the pointer was asked for. */
  pointer: number;
  /** Downloads of each release, by its hash. */
  readonly byHash: Map<string, number>;
}

/** `[25/Nov/2026:07:31:02 +0700] "GET /stable/r/9f….json HTTP/1.1" 200`: the day is the one of the server's clock. */
const line = /\[(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):[^\]]*\] "GET (\S+)[^"]*" (\d{3})/;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export function countRequests(log: string): ReadonlyMap<string, DayCount> {
  const days = new Map<string, DayCount>();
  for (const written of log.split('\n')) {
    const [, day, month = '', year, path = '', status] = line.exec(written) ?? [];
    const hash = /\/r\/([0-9a-f]{64})\.json$/.exec(path)?.[1];
    if (status !== '200' || !(hash || path.endsWith('/channel.json'))) continue;
    const date = `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day}`;
    const counts = days.get(date) ?? { pointer: 0, byHash: new Map<string, number>() };
    if (hash) counts.byHash.set(hash, (counts.byHash.get(hash) ?? 0) + 1);
    else counts.pointer += 1;
    days.set(date, counts);
  }
  return days;
}
