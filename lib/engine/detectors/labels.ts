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
  | 'account'
  | 'transfer'
  | 'card'
  | 'other';

/**
 * Words that say what the number behind them is. `id` may be of anything, and `transfer` may lead to a phone number as
 * well; `other` are numbers of things: orders, parcels, meters, books, accounts of games.
 */
const labels: Readonly<Record<Label, string>> = {
  phone:
    'sđt|đt|dtdđ|đtdđ|điện thoại|di động|zalo|viber|whatsapp|telegram|hotline|tel|phone|mobile|call|text|gọi|liên hệ|' +
    'liên lạc|lh|alo|nhắn|nt|ib|inbox|sms|fax|máy bàn|số máy|trực ban|tổng đài|đường dây nóng',
  identity:
    'cccd|cmnd|cmt|cmtnd|căn cước|chứng minh|chứng minh thư|chứng minh nhân dân|định danh|vneid|id card|identity card|' +
    'national id|citizen id|identity number|id number',
  id: 'id|cc|giấy tờ',
  tax: 'mst|mã số thuế|mã thuế|tax code|tax id|tax number|mã số doanh nghiệp|mã số kinh doanh',
  social: 'bhxh|bảo hiểm xã hội|sổ bảo hiểm|số bảo hiểm|mã bảo hiểm|social insurance',
  health: 'bhyt|bảo hiểm y tế|thẻ bảo hiểm|health insurance|insurance card',
  passport: 'hộ chiếu|passport',
  account: 'stk|số tk|tài khoản|account|acct|acc|bank account',
  transfer: 'tk|ck|chuyển khoản|chuyển tiền|ngân hàng|bank|banking',
  card: 'số thẻ|thẻ atm|thẻ tín dụng|thẻ ngân hàng|thẻ ghi nợ|card|visa|mastercard|napas',
  other:
    'mã đơn|đơn hàng|vận đơn|tracking|order no|order number|giao dịch|mã gd|mã khách hàng|mã kh|hoá đơn|biên lai|' +
    'công tơ|đồng hồ điện|đồng hồ nước|imei|serial|isbn|issn|mã vạch|barcode|số báo danh|sbd|uid|hành lý|hồ sơ|mssv|' +
    'mã sinh viên|mã nhân viên|invoice|booking|pnr|reference|facebook|fb|game|phiên bản|version|số khung|vé số|' +
    'bưu gửi|bưu kiện|quyết định|công văn|hợp đồng|meeting|zoom',
};
/** Counts only right before the number; with its accents a word or two may stand between ("mã tra cứu"). */
const closeBy = 'mã|mã số|đơn|phiếu|vé|code|order|serie|seri|model';

interface Entry {
  readonly label: Label;
  readonly words: readonly { readonly canon: string; readonly bare: string }[];
  readonly isCloseBy: boolean;
}

/** By the last word, as spelt and without accents; the longest first. */
const entries = once(() => {
  const byLast = new Map<string, Entry[]>();
  for (const [label, phrases] of Object.entries(labels)) add(byLast, label as Label, phrases, false);
  add(byLast, 'other', closeBy, true);
  for (const list of byLast.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byLast;
});

function add(byLast: Map<string, Entry[]>, label: Label, phrases: string, isCloseBy: boolean): void {
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ').map((word) => ({ canon: canon(word), bare: bare(canon(word)) }));
    const last = words.at(-1);
    for (const key of new Set([last?.canon ?? '', last?.bare ?? ''])) {
      byLast.set(key, [...(byLast.get(key) ?? []), { label, words, isCloseBy }]);
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
const reach = 8;
/** Digits passed on the way back, after which words belong to the number before. */
const crossedMost = 8;
const longestWalk = 30;

/**
 * The nearest label before a number, at most eight words back in its paragraph, or one that follows with "là" or in
 * brackets. A label with an accent stands as spelt or without any accent: "má" is not "mã".
 */
export function said(text: Text, { start, end }: Span): Said {
  if (text.draft[start] !== '0' && isCounted(text, end)) return thing;
  const before = saidBefore(text, start);
  return before.label ? before : saidAfter(text, end);
}

function saidBefore(text: Text, start: number): Said {
  const home = wordAt(text, start);
  const glued = text.draft.slice(text.starts[home], start);
  if (glued) return labelOf(text, home, canon(glued), 1) ?? thing;
  const found = walkBack(text, home);
  return found.distance === 1 || !isCode(text.draft, start) ? found : thing;
}

function walkBack(text: Text, home: number): Said {
  let distance = 0;
  let crossed = 0;
  for (let word = home - 1; word >= Math.max(0, home - longestWalk) && distance < reach; word--) {
    if (text.paragraphs[word] !== text.paragraphs[home]) break;
    const typed = canonAt(text, word);
    if (!/^\d+$/.test(typed)) {
      distance++;
      const label = labelOf(text, word, typed, distance);
      if (label) return label;
    } else if (distance > 0) {
      crossed += typed.length;
      if (crossed > crossedMost) break;
    }
  }
  return nothing;
}

/** "DH-0912345678", "#0912345678", "a.vn/0912345678". */
function isCode(draft: string, start: number): boolean {
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
  const entry = entries()
    .get(typed)
    ?.find(
      ({ words, isCloseBy }) => stands(text, word, words) && (!isCloseBy || isClose(words, typed, distance)),
    );
  return entry && { label: entry.label, distance };
}

function isClose(words: Entry['words'], typed: string, distance: number): boolean {
  return distance <= (typed === words.at(-1)?.bare ? 1 : 3);
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
  const isBracket = /^ ?\(/.test(text.draft.slice(end, end + 2));
  for (let word = home + 1; word <= home + 5 && word < text.count; word++) {
    if (text.paragraphs[word] !== text.paragraphs[home]) break;
    const typed = canonAt(text, word);
    if (word === home + 1 && !isBracket && typed !== 'la\u0300' && typed !== 'la' && typed !== 'is') break;
    const label = labelOf(text, word, typed, 1);
    if (label) return label;
  }
  return nothing;
}
