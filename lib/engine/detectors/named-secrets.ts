/** Values that a name says to be a secret: "api_key=…", "Authorization: Bearer …", "curl -u user:…". */
import type { Text } from '../text/read-text';
import type { Span } from '../types';
import { isPlaceholder } from './placeholder';
import { bareAt, type Words } from './words';

export const secretNames = [
  'api key',
  'apikey',
  'api token',
  'access key',
  'accesskey',
  'access id',
  'accessid',
  'secret key',
  'secretkey',
  'client secret',
  'clientsecret',
  'access token',
  'auth',
  'auth token',
  'token',
  'secret',
  'key',
  'authorization',
  'bearer',
  'curl',
  'khoá api',
  'khoá truy cập',
  'mã truy cập',
];
/** Names in code, in one word: "clientSecret", "azureAccessKey". */
const compound = /^(?!csrf|xsrf|public)[A-Za-z\d]{0,30}[a-z](?:Secret|Token|(?:Api|API|Access)Key|AccessId)$/;
/** The name's sign, the kind of an Authorization header, and the value. */
const assignment =
  /^(["'`]{0,2}[ \t]{0,3}(?:[:?]{0,3}[:=]=?>?|l[aà]\u0300?\s|is\s)?)[ \t]{0,3}(?:(?:bearer|basic|token|api-?(?:key|token))[ \t]+)?\\?["'`]{0,2}([\w.~+/=@-]{8,256})/i;
/** In prose: "token tra cứu của phòng là …". */
const told =
  /^((?: (?!id|name|url)\p{L}[\p{L}\p{M}]*){1,5}(?: ?[:=]| l[aà]\u0300?| is) )["'“]?([\w.~+/=@-]{16,256})/iu;
const shortest = 12;
/** Without a sign only what nobody writes as a word. */
const shortestUnled = 16;
/** A name in code or of a host: "XSalsa20.key_length", "lb1.example.com". */
const dotted = /\.[a-z_]{2,}$|^https?$/i;
/** Behind a name that ends in "id" this says which, and opens nothing. */
const identity = /^[a-f\d]{8}(?:-[a-f\d]{4}){3}-[a-f\d]{12}$/i;
const open = /^(?:csrf|xsrf|public|pub|primary|foreign|partition|sort|cache|idx|hot)$/;
const login = /\s(?:-u|--user)[=\s]{0,3}["'{]{0,2}[^\s"':}<>]{0,64}["'}]{0,2}:["'{]{0,2}([^\s"'}<>]{6,128})/;
const namesOfValues = /^(?:password|passwd|pwd|secret|token|mat_?khau)$/i;

/** A login at the head of a line, where a command was broken: "-u user:…". */
export function loginFlag(draft: string): Span | undefined {
  if (!/^\s*-/.test(draft)) return undefined;
  const line = /^[^\n\r]*/.exec(draft.slice(0, 300))?.[0] ?? '';
  return line.trimStart().startsWith('-') ? spanOf(login.exec(` ${line}`), -1, isNoName) : undefined;
}

/** Those of the words that are such names in code; the others are cues. */
export function compoundNames({ draft, starts, ends }: Text, words: readonly number[]): readonly Words[] {
  return words
    .filter((word) => compound.test(draft.slice(starts[word], ends[word])))
    .map((word) => ({ first: word, last: word }));
}

/** The value behind a name, if it is one that opens something. */
export function secretAfter(text: Text, { first, last }: Words): Span | undefined {
  const from = text.ends[last] as number;
  const line = /^[^\n\r]*/.exec(text.draft.slice(from, from + 300))?.[0] ?? '';
  const name = bareAt(text, last);
  if (name === 'curl') return spanOf(login.exec(line), from, isNoName);
  const before = text.draft[(text.starts[first] as number) - 1] ?? '';
  if (/[_-]/.test(before) ? open.test(bareAt(text, first - 1)) : name === 'key' && first === last)
    return undefined;
  const found = told.exec(line) ?? assignment.exec(line);
  if (!found?.[1]) return undefined;
  const least = /[:=a-z]/i.test(found[1]) ? shortest : shortestUnled;
  return spanOf(
    found,
    from,
    (value) => value.length >= least && isRandom(value) && !(name.endsWith('id') && identity.test(value)),
  );
}

function spanOf(
  found: RegExpExecArray | null,
  from: number,
  isSecret: (value: string) => boolean,
): Span | undefined {
  const value = found?.at(-1);
  if (!found || !value || isPlaceholder(value) || !isSecret(value)) return undefined;
  const end = from + found.index + found[0].length;
  return { start: end - value.length, end };
}

/** "user:password@": what documentation puts there. */
export function isValueName(value: string): boolean {
  return isPlaceholder(value) || namesOfValues.test(value);
}

const isNoName = (value: string): boolean => !isValueName(value);

function isRandom(value: string): boolean {
  return /[a-z]/i.test(value) && /\d/.test(value) && !dotted.test(value);
}
