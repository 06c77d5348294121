/** "2021-07-28" as "28/7/2021", the way Vietnamese documents are dated; a year alone stays a year. */
export function formatDay(iso: string): string {
  const [year, month, day] = iso.split('-');
  return month && day ? `${Number(day)}/${Number(month)}/${year}` : iso;
}

/** A moment (ms since 1970) on the reader's clock; the day is told only when it is another than `now`'s. */
export function formatMoment(moment: number, now: number): string {
  const date = new Date(moment);
  const time = `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
  if (date.toDateString() === new Date(now).toDateString()) return time;
  return `${time}, ${date.getDate()}/${date.getMonth() + 1}/${date.getFullYear()}`;
}
