/** What a number is said to be, by the words around it. */
import { once } from '../once';
import { bare, canon } from '../text/canon';
import { canonAt, type Text } from '../text/read-text';
import { wordAt } from '../text/word-at';
import type { Span } from '../types';

export type Label =
  | 'phone'
  | 'identity'
  | 'id'
  | 'tax'
  | 'social'
  | 'health'
  | 'passport'
  | 'licence'
  | 'account'
  | 'transfer'
  | 'other';

/**
 * Words that say what the number behind them is. `id` may be of anything, and `transfer` may lead to a phone number as
 * well; `other` are numbers of things: orders, parcels, meters, books.
 */
const labels: Readonly<Record<Label, string>> = {
  phone:
    'sđt|đt|dtdđ|đtdđ|điện thoại|di động|zalo|viber|whatsapp|hotline|tel|phone|mobile|call|text|gọi|liên hệ|' +
    'liên lạc|lh|alo|nhắn|nt|ib|inbox|sms|fax|máy bàn|số máy|trực ban|tổng đài|đường dây nóng',
  identity: 'cccd|cmnd|cmt|cmtnd|căn cước|chứng minh|định danh|vneid|id card|identity card',
  id: 'id|cc|giấy tờ',
  tax: 'mst|mã số thuế|mã thuế|tax code|tax id|mã số doanh nghiệp|mã số kinh doanh',
  social: 'bhxh|bảo hiểm xã hội|sổ bảo hiểm|số bảo hiểm|mã bảo hiểm|social insurance',
  health: 'bhyt|bảo hiểm y tế|thẻ bảo hiểm|health insurance|insurance card',
  passport: 'hộ chiếu|passport',
  licence:
    'gplx|lái xe|bằng lái|driving licence|driving license|driver license|drivers license|driver licence',
  account: 'stk|số tk|tài khoản|account|acct|acc',
  transfer: 'tk|ck|chuyển khoản|chuyển tiền|chuyển nhầm|ngân hàng|bank|banking',
  other:
    'mã đơn|vận đơn|tracking|order no|order number|mã giao dịch|mã gd|mã tra cứu|mã khách hàng|mã kh|số hoá đơn|biên lai|công tơ|' +
    'đồng hồ điện|đồng hồ nước|imei|serial|isbn|issn|mã vạch|barcode|số báo danh|sbd|mã hồ sơ|số hồ sơ|mssv|uid|' +
    'mã sinh viên|mã nhân viên|invoice|reference|phiên bản|version|số khung|bưu gửi|bưu kiện|số hợp đồng|meeting id',
};
/** Of a thing as well, but only right before the number: "đơn hàng chị Lan 0912 345 678" is a phone number. */
const rightBefore =
  'đơn|đơn hàng|giao dịch|hoá đơn|phiếu|vé|vé số|code|order|seri|serie|model|facebook|fb|game|booking|pnr|zoom|hành lý|' +
  'kiện|bill|ghn|ghtk|spx|ems|vnpost';
/** "mã tra cứu"; without its accent it is mostly "mà". */
const code = 'mã|mã số';

interface Entry {
  readonly label: Label;
  readonly words: readonly { readonly canon: string; readonly bare: string }[];
  /** How many words away it may stand, with its accents and without. */
  readonly reach: readonly [spelt: number, bare: number];
}

const reach = 8;

/** By the last word, as spelt and without accents; the longest first. */
const entries = once(() => {
  const byLast = new Map<string, Entry[]>();
  for (const [label, phrases] of Object.entries(labels)) add(byLast, label as Label, phrases, [reach, reach]);
  add(byLast, 'other', rightBefore, [1, 1]);
  add(byLast, 'other', code, [3, 1]);
  for (const list of byLast.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byLast;
});

function add(byLast: Map<string, Entry[]>, label: Label, phrases: string, reach: Entry['reach']): void {
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ').map((word) => ({ canon: canon(word), bare: bare(canon(word)) }));
    const last = words.at(-1);
    for (const key of new Set([last?.canon ?? '', last?.bare ?? ''])) {
      byLast.set(key, [...(byLast.get(key) ?? []), { label, words, reach }]);
    }
  }
}

export interface Said {
  readonly label: Label | undefined;
  /** Words from the label to the number, 1 when it stands right before. */
  readonly distance: number;
}

const counted = once(() => {
  const units =
    'đồng đ vnd vnđ usd nghìn ngàn triệu tr tỷ k lượt view views người follow followers ngày tháng năm';
  return new Set(units.split(' ').flatMap((unit) => [canon(unit), bare(canon(unit))]));
});

const nothing: Said = { label: undefined, distance: 0 };
const thing: Said = { label: 'other', distance: 1 };
/** Digits passed on the way back, after which words belong to the number before. */
const crossedMost = 8;

/** What was said so far, of each number and behind each word: fifteen detectors ask of the same numbers. */
interface Answers {
  readonly numbers: Map<number, Said>;
  readonly words: Map<number, Said>;
}

const answers = new WeakMap<Text, Answers>();

function answersOf(text: Text): Answers {
  const known = answers.get(text) ?? { numbers: new Map(), words: new Map() };
  answers.set(text, known);
  return known;
}

/**
 * The nearest label before a number, at most eight words back, or one that follows with "là" or in brackets. A label
 * with an accent stands as spelt or without any accent: "má" is not "mã".
 */
export function said(text: Text, span: Span): Said {
  const { numbers, words } = answersOf(text);
  const key = span.start * 64 + span.end - span.start;
  const answer = numbers.get(key) ?? answerOf(text, span, words);
  numbers.set(key, answer);
  return answer;
}

function answerOf(text: Text, { start, end }: Span, words: Map<number, Said>): Said {
  if (text.draft[start] !== '0' && isCounted(text, end)) return thing;
  const before = saidBefore(text, start, words);
  return before.label ? before : saidAfter(text, end);
}

function saidBefore(text: Text, start: number, words: Map<number, Said>): Said {
  const home = wordAt(text, start);
  const glued = text.draft.slice(text.starts[home], start);
  const gluedLabel = glued ? labelOf(text, home, canon(glued), 1) : undefined;
  if (gluedLabel || /^[A-Z]+$/.test(glued)) return gluedLabel ?? thing;
  const found = words.get(home) ?? walkBack(text, home, words);
  words.set(home, found);
  return found.distance === 1 || !isCode(text.draft, start) ? found : thing;
}

/** Numbers on the way count as no words; one that was asked about, with nothing in between, has the same answer. */
function walkBack(text: Text, home: number, words: Map<number, Said>): Said {
  let word = home - 1;
  for (; word >= 0 && isNumber(text, word); word--) {
    const known = words.get(word);
    if (known) return known;
  }
  let crossed = 0;
  for (let distance = 1; word >= 0 && distance <= reach && crossed <= crossedMost; word--) {
    if (isNumber(text, word)) crossed += lengthOf(text, word);
    else {
      const label = labelOf(text, word, canonAt(text, word), distance);
      if (label) return label;
      distance++;
    }
  }
  return nothing;
}

/** Digits from end to end; of a long word its ends are looked at only. */
export function isNumber({ draft, starts, ends }: Text, word: number): boolean {
  const start = starts[word] as number;
  const end = ends[word] as number;
  return isDigit(draft.charCodeAt(start)) && isDigit(draft.charCodeAt(end - 1));
}

/** ASCII or full-width. */
const isDigit = (unit: number): boolean => (unit >= 48 && unit <= 57) || (unit >= 0xff10 && unit <= 0xff19);

function lengthOf({ starts, ends }: Text, word: number): number {
  return (ends[word] as number) - (starts[word] as number);
}

/** "DH-0912345678", "#0912345678", "a.vn/0912345678". */
function isCode(draft: string, start: number): boolean {
  if (start === 0 || draft[start - 1] === ' ') return false;
  const left = draft.slice(Math.max(0, start - 60), start);
  return /[A-Z]{2}[-_]$|#$|\.[a-z]{2,6}\/\S*$/.test(left) && !/(?:zalo|wa)\.me\/$/.test(left);
}

/** A sum or a count; a number that begins with 0 is none, and "k" behind it is "không". */
function isCounted(text: Text, end: number): boolean {
  const word = wordAt(text, end - 1) + 1;
  if (word >= text.count || text.apart[word] === 1 || !counted().has(canonAt(text, word))) return false;
  return canonAt(text, word) !== 'ngan' || word + 1 >= text.count || !/^ha/.test(canonAt(text, word + 1));
}

function labelOf(text: Text, word: number, typed: string, distance: number): Said | undefined {
  for (const {
    label,
    words,
    reach: [spelt, plain],
  } of entries().get(typed) ?? []) {
    const isBare = typed === words.at(-1)?.bare;
    if (distance <= (isBare ? plain : spelt) && stands(text, word, words)) return { label, distance };
  }
  return undefined;
}

/** The words before the last one; that one was looked up. */
function stands(text: Text, last: number, words: Entry['words']): boolean {
  for (let index = words.length - 2, word = last - 1; index >= 0; index--, word--) {
    const typed = word >= 0 ? canonAt(text, word) : '';
    const wanted = words[index];
    if (typed !== wanted?.canon && typed !== wanted?.bare) return false;
  }
  return true;
}

function saidAfter(text: Text, end: number): Said {
  const home = wordAt(text, end - 1);
  if (home + 1 >= text.count || isNumber(text, home + 1)) return nothing;
  const isBracket = /^ ?\(/.test(text.draft.slice(end, end + 2));
  for (let word = home + 1; word <= home + 5 && word < text.count; word++) {
    const typed = canonAt(text, word);
    if (word === home + 1 && !isBracket && typed !== 'la\u0300' && typed !== 'la' && typed !== 'is') break;
    const label = labelOf(text, word, typed, 1);
    if (label) return label;
  }
  return nothing;
}
