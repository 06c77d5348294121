/** Links and bare hosts as people type them. */
import type { Text } from '../text/read-text';
import type { Span } from '../types';

export interface Link extends Span {
  /** "http", "https" or empty. */
  readonly scheme: string;
  /** In lower case, without port. */
  readonly host: string;
  /** What follows the host: port, path, query. */
  readonly rest: string;
}

const longestHost = 253;

/** Every host with a dot in it, leftmost first; e-mail addresses are left out. Linear in the draft. */
export function links({ draft }: Text): readonly Link[] {
  const found: Link[] = [];
  let free = 0;
  for (let dot = draft.indexOf('.'); dot >= 0; dot = draft.indexOf('.', Math.max(dot + 1, free))) {
    const [start, end] = hostAround(draft, dot, free);
    free = end;
    const host = draft.slice(start, end).toLowerCase();
    if (end - start > longestHost || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) || draft[start - 1] === '@')
      continue;
    const rest = /^[/:?#]\S*/.exec(draft.slice(end, end + 2048))?.[0].replace(/[.,;:!?)\]”"']+$/, '') ?? '';
    const scheme =
      /(https?):\/\/$/i.exec(draft.slice(Math.max(0, start - 8), start))?.[1]?.toLowerCase() ?? '';
    free = end + rest.length;
    found.push({ start: scheme ? start - scheme.length - 3 : start, end: free, scheme, host, rest });
  }
  return found;
}

function hostAround(draft: string, dot: number, free: number): [start: number, end: number] {
  let start = dot;
  let end = dot + 1;
  while (start > free && isHostChar(draft.charCodeAt(start - 1))) start--;
  while (end < draft.length && isHostChar(draft.charCodeAt(end))) end++;
  const after = end;
  while (end > start && '.-'.includes(draft[end - 1] as string)) end--;
  while (start < end && '.-'.includes(draft[start] as string)) start++;
  return end > dot ? [start, end] : [after, after];
}

function isHostChar(unit: number): boolean {
  const lower = unit | 32;
  return (lower >= 97 && lower <= 122) || (unit >= 48 && unit <= 57) || unit === 46 || unit === 45;
}

export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Four numbers of 0 to 255. */
export function isAddress(host: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) && host.split('.').every((part) => Number(part) < 256);
}
