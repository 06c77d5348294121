/**
 * Links and bare hosts as people type them. An own scan: linkify-it looks at every character with regular
 * expressions, is a third of what the always-on script may weigh, and misses "10.10.1.5:8080" and "user@10.10.1.5".
 */
import type { Text } from '../text/read-text';
import type { Span } from '../types';

export interface Link extends Span {
  /** "http", "https", "ftp", "ssh" … or empty. */
  readonly scheme: string;
  /** What stands before "@", "root" in "ssh root@10.1.1.5". */
  readonly user: string;
  /** Where the host begins. */
  readonly at: number;
  /** In lower case, without port; may hold letters that are not ASCII. */
  readonly host: string;
  /** What follows the host: port, path, query. */
  readonly rest: string;
}

const longestHost = 253;
const longestUser = 64;
const seen = new WeakMap<Text, readonly Link[]>();

/** Every host with a dot in it, leftmost first; e-mail addresses are left out. Linear, and read once a text. */
export function links(text: Text): readonly Link[] {
  const all = seen.get(text) ?? findLinks(text.draft);
  seen.set(text, all);
  return all;
}

function findLinks(draft: string): readonly Link[] {
  const found: Link[] = [];
  let free = 0;
  for (let dot = draft.indexOf('.'); dot >= 0; dot = draft.indexOf('.', Math.max(dot + 1, free))) {
    if (!isHostChar(draft.charCodeAt(dot - 1)) || !isHostChar(draft.charCodeAt(dot + 1))) continue;
    const [start, end] = hostAround(draft, dot, free);
    free = end;
    const link = end - start <= longestHost && linkAt(draft, start, end);
    if (!link) continue;
    free = link.end;
    found.push(link);
  }
  return found;
}

function linkAt(draft: string, at: number, end: number): Link | undefined {
  const host = draft.slice(at, end).toLowerCase();
  if (!host.includes('.') || host.includes('..') || draft[end] === '@' || isDefanged(draft, at, end)) {
    return undefined;
  }
  const user = draft[at - 1] === '@' ? userBefore(draft, at - 1) : '';
  const from = user ? at - 1 - user.length : at;
  const scheme = schemeBefore(draft, from);
  // A name, "@" and a name is an e-mail address; with an IP address it is how one signs in to a machine.
  if (draft[at - 1] === '@' && (!user || !(scheme || isAddress(host)))) return undefined;
  const rest = restFrom(draft, end);
  const start = scheme ? from - scheme.length - 3 : from;
  return { start, end: end + rest.length, scheme, user, at, host, rest };
}

function hostAround(draft: string, dot: number, free: number): [start: number, end: number] {
  let start = dot;
  let end = dot + 1;
  while (start > free && isHostChar(draft.charCodeAt(start - 1))) start--;
  while (end < draft.length && isHostChar(draft.charCodeAt(end))) end++;
  while (end > dot && '.-'.includes(draft[end - 1] as string)) end--;
  while (start < dot && '.-'.includes(draft[start] as string)) start++;
  return [start, Math.max(end, dot + 1)];
}

function userBefore(draft: string, at: number): string {
  let start = at;
  while (start > at - longestUser && start > 0 && /[\w.%+~!$&-]/.test(draft[start - 1] as string)) start--;
  return draft.slice(start, at);
}

function schemeBefore(draft: string, at: number): string {
  if (draft[at - 1] !== '/') return '';
  const before = draft.slice(Math.max(0, at - 8), at);
  return /(https?|ftps?|ssh|rdp|smb):\/\/$/i.exec(before)?.[1]?.toLowerCase() ?? '';
}

/** "gov-vn[.]com", "hxxp://…": a warning that shows an address nobody can press. */
function isDefanged(draft: string, start: number, end: number): boolean {
  return (
    /(?:\.|dot)[\])}]$|hxxps?:\/\/$/i.test(draft.slice(Math.max(0, start - 8), start)) ||
    /^[[({](?:\.|dot)/i.test(draft.slice(end, end + 4))
  );
}

function restFrom(draft: string, at: number): string {
  const rest = /^[/:?#]\S*/.exec(draft.slice(at, at + 2048))?.[0] ?? '';
  let length = rest.length;
  while (length > 0 && '.,;:!?)]”"\''.includes(rest[length - 1] as string)) length--;
  return rest.slice(0, length);
}

/** ASCII letters, digits, "." and "-", and the Latin, Greek and Cyrillic letters that pass for them. */
export function isHostChar(unit: number): boolean {
  const lower = unit | 32;
  if ((lower >= 97 && lower <= 122) || (unit >= 48 && unit <= 57) || unit === 46 || unit === 45) return true;
  return (unit >= 0xc0 && unit < 0x590) || (unit >= 0x1e00 && unit < 0x1f00);
}

export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Four numbers of 0 to 255. */
export function isAddress(host: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) && host.split('.').every((part) => Number(part) < 256);
}
