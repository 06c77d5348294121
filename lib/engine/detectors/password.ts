import type { Text } from '../text/read-text';
import type { Span } from '../types';
import type { Detector, DetectorHit } from './detector';
import { masked } from './masked';
import { isPlaceholder } from './placeholder';
import { anyOf, bareAt, before, stretch, type Words } from './words';

const cues = [
  'mật khẩu',
  'mật mã',
  'mã wifi',
  'key wifi',
  'mk',
  'pass',
  'password',
  'passwd',
  'passcode',
  'passphrase',
  'pw',
  'pwd',
  'pass word',
];
/** What one signs in to, followed by "user / value". */
const accounts = ['tài khoản', 'tk', 'acc', 'account', 'login', 'wifi', 'đăng nhập', 'phần mềm'];
const pair = /^[^\n:]{0,40}: ?\S{2,40} \/ (\S{6,64})/;
/** Words between "mật khẩu" and the sign that leads to the value: "mật khẩu wifi phòng họp tầng 2 là". */
const reach = 12;
/** As many units at most. */
const farthest = 80;
/** Without a sign the value comes soon: "mật khẩu mới của phòng Hoa#1975". */
const shortReach = 5;
/** A Vietnamese syllable typed without accents, or any short plain word. */
const syllable =
  /^(?:ngh|ng|nh|kh|gh|ph|th|tr|ch|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/i;
/** Prices, hours, shares, dates, classes ("12A1"). */
const amount =
  /^\d[\d.,]*(?:%|k|tr\d*|đ|d|vnđ|vnd|triệu|nghìn|h\d*|kg|gb|m2)(?:\/\S*)?$|^\d+(?:[/.,:-]\d+)+$|^\d{1,2}[a-z]\d{0,2}$/i;
const trailing = /["'”’`)\].,;…]{1,9}$/;
/** "pass" also means to sell on, and to get through. */
const sale = anyOf('lai|mon|ve|do|cai|slot|keo|bai|ky|vong|the');
const account = anyOf(
  'user|username|u|id|tk|tai khoan|acc|account|login|admin|ssh|wi ?fi|zoom|dang nhap|root|database|server',
);
const notSecret =
  /^\/|^[a-z]{2,6}:\/\/|@[a-z\d-]+\.[a-z]{2}|^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:vn|com|net|org)\b/i;

/**
 * A password that stands in the draft: "mật khẩu", "mk", "pass", "pw" … then "là", "is", ":" or "=", then the value
 * on the same line, at least 4 characters that look like a secret; without such a sign the value has to mix letters,
 * digits and signs and to come soon. The span is the value alone.
 * Advice on passwords ("mật khẩu là thông tin riêng", "mật khẩu: không chia sẻ") holds words only and stays silent.
 * False alarm: "pass: iphone15", where "pass" means to sell on. One in 20,000 public texts, inside a link.
 */
export const password: Detector = {
  name: 'password',
  needs: 'cues',
  cues: [...cues, ...accounts],
  create: () => find,
};

function find(text: Text, cues: readonly Words[]): readonly DetectorHit[] {
  const found: DetectorHit[] = [];
  for (const cue of cues) {
    const value = isAccount(text, cue) ? pairedValue(text, cue) : valueAfter(text, cue);
    if (value && value.start >= (found.at(-1)?.end ?? 0)) found.push(masked(value));
  }
  return found;
}

function isAccount(text: Text, { first }: Words): boolean {
  return /^(?:tai|tk|acc|account|login|wifi|dang|phan)$/.test(bareAt(text, first));
}

/** "Phần mềm" bears names with digits as well, so there the value needs a sign. */
function pairedValue(text: Text, { first, last }: Words): Span | undefined {
  const from = text.ends[last] as number;
  const [all = '', token = ''] = pair.exec(text.draft.slice(from, from + 160)) ?? [];
  const value = token.replace(trailing, '');
  const isClear = bareAt(text, first) !== 'phan';
  const start = from + all.length - token.length;
  return standsOut(value, isClear, isClear) ? { start, end: start + value.length } : undefined;
}

function valueAfter(text: Text, cue: Words): Span | undefined {
  const place = placeOf(text, cue);
  if (!place.isClear && isForSale(text, cue)) return undefined;
  const tokens = [...place.line.slice(0, farthest).matchAll(/[:=]+(?!\/\/)>?|[^\s:=]+/g)];
  for (const [index, { 0: token, index: at }] of tokens.slice(0, reach).entries()) {
    if (isLeader(token, place)) return ledValue(place, tokens.slice(index));
    const value =
      index < shortReach && secretIn(place, at, (value) => standsOut(value, index === 0, place.isClear));
    if (value) return value;
    if (/[.!?;,]$/.test(token)) return undefined;
  }
  return undefined;
}

/** What stands behind a cue on its line. */
interface Place {
  readonly line: string;
  readonly offset: number;
  /** "mk" and "pass" are other words too, unless an account stands before them. */
  readonly isClear: boolean;
  /** "tk/mk: user/value". */
  readonly isPair: boolean;
  /** An author who types without accents. */
  readonly isPlain: boolean;
}

function placeOf(text: Text, { first, last }: Words): Place {
  const { draft } = text;
  const start = text.starts[first] as number;
  const offset = text.ends[last] as number;
  return {
    line: /^[^\n\r]*/.exec(draft.slice(offset, offset + 200))?.[0] ?? '',
    offset,
    isClear: !/^(?:mk|pass|pw)$/i.test(draft.slice(start, offset)) || account.test(before(text, start, 8)),
    isPair: /[/|] ?$/.test(draft.slice(Math.max(0, start - 2), start)),
    isPlain: !text.accented[text.sentences[last] as number],
  };
}

/** The value behind ":" or "là", whichever stands last: "mật khẩu là: …". */
function ledValue(place: Place, tokens: readonly RegExpExecArray[]): Span | undefined {
  let hasSign = false;
  for (const { 0: token, index } of tokens) {
    if (/^[:=]/.test(token)) hasSign = true;
    else if (!isLeader(token, place)) return secretIn(place, index, (value) => looksSecret(value, hasSign));
  }
  return undefined;
}

function isForSale(text: Text, { last }: Words): boolean {
  return sale.test(` ${stretch(text, last + 1, last + 1, last, bareAt)} `);
}

/** ":", "là", or "la" from an author who types without accents; "password is", "đổi thành". */
function isLeader(token: string, { isPlain }: Place): boolean {
  const typed = token.normalize('NFC').toLowerCase();
  return (
    /^(?:[:=].*|là|is|to|thì|thành|→|->|–|-)$/.test(typed) || (isPlain && /^(?:la|thi|thanh)$/.test(typed))
  );
}

/**
 * The token at `at` of the line without quotes and stops around it, when the test says so. Behind "tk/mk" the value is
 * what follows the slash.
 */
function secretIn(
  { line, offset, isPair }: Place,
  at: number,
  isSecret: (value: string) => boolean,
): Span | undefined {
  const rest = line.slice(at);
  const left = isPair ? (/^[^\s/|]{1,64} ?[/|] ?/.exec(rest)?.[0].length ?? 0) : 0;
  const [, opening = '', token = ''] = /^(["'“‘`(]{0,3})(\S{0,128})/.exec(rest.slice(left)) ?? [];
  const value = token.replace(trailing, '');
  const start = offset + at + left + opening.length;
  return isSecret(value) ? { start, end: start + value.length } : undefined;
}

function looksSecret(value: string, hasSign: boolean): boolean {
  const letters = value.normalize('NFC');
  if (value.length < 4 || isPlaceholder(value) || notSecret.test(value) || amount.test(letters)) return false;
  if (/\p{N}/u.test(letters)) return true;
  if (/^[\p{L}\p{M}]+$/u.test(letters))
    return hasSign && /^[a-z]+$/i.test(letters) && !syllable.test(letters);
  return /[^\p{L}\p{M}\p{N}.,;:!?…()"'/-]/u.test(letters) && /^[\x21-\x7e]+$/.test(letters);
}

/** Letters with digits; and signs or both cases unless it comes at once. */
function standsOut(value: string, isNext: boolean, isClear: boolean): boolean {
  if (isNext && isClear && /^\d{6,12}$/.test(value)) return true;
  if (
    value.length < 5 ||
    !/^(?=.*[a-z])(?=.*\d)[^.,;:?&=][\x21-\x7e]+$/i.test(value) ||
    /^[@#]\w+$/.test(value)
  )
    return false;
  if (isPlaceholder(value) || notSecret.test(value) || amount.test(value)) return false;
  if ((isNext && isClear) || /[@#$%&*+~^!].*[a-z\d]/i.test(value)) return true;
  return isClear && value.length > 7 && /[a-z]/.test(value) && /[A-Z]/.test(value);
}
