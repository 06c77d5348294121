/** What words look like with a number covered; the author sees it before anything is written. */
import type { Finding, Span } from '../engine/types';

/** One stretch of the draft and what would stand there. */
export interface Masked extends Span {
  readonly before: string;
  readonly after: string;
}

/** Digits that stay, at most: enough for the author's own people to tell one number from another. */
const kept = 3;

type Maskable = Pick<Finding, 'parts' | 'category'>;

/** In a shorter number three digits would tell too much of it. */
const shortest = 9;

/** The stretch from the first part to the last with all parts covered, or null where a mask makes no sense. */
export function maskOf({ parts = [], category }: Maskable, draft: string): Masked | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return null;
  const most = category === 'credentials' ? 0 : kept;
  let after = '';
  let at = first.start;
  for (const { start, end } of parts) {
    after += draft.slice(at, start) + cover(draft.slice(start, end), most);
    at = end;
  }
  const before = draft.slice(first.start, last.end);
  return after === before ? null : { start: first.start, end: last.end, before, after };
}

/** Whether all that is covered is a number: only then the action may speak of one. */
export function isNumber({ before }: Masked): boolean {
  return !/\p{L}/u.test(before);
}

/** Of a number the digits are covered and its dots and spaces stay; of anything else all but the spaces. */
function cover(part: string, most: number): string {
  if (/\p{L}/u.test(part)) return part.replace(/\S/gu, '*');
  const digits = part.match(/\d/g)?.length ?? 0;
  const covered = digits < shortest ? digits : digits - most;
  let seen = 0;
  return part.replace(/\d/g, (digit) => {
    seen += 1;
    return seen > covered ? digit : '*';
  });
}
