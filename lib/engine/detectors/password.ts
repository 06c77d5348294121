import { canonAt, type Text } from '../text/read-text';
import type { Span } from '../types';
import type { Detector, DetectorHit } from './detector';
import { masked } from './masked';
import type { Words } from './words';

const cues = ['mật khẩu', 'mk', 'pass', 'password', 'passwd', 'passcode', 'pw', 'pwd', 'pass word'];
/** Words between "mật khẩu" and the sign that leads to the value: "mật khẩu wifi phòng họp là". */
const reach = 7;
const shortest = 4;
/** A Vietnamese syllable typed without accents, or any short plain word. */
const syllable =
  /^(?:ngh|ng|nh|kh|gh|ph|th|tr|ch|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/i;
const price = /^\d[\d.,]*(?:k|tr|đ|d|vnđ|vnd|triệu|nghìn)?(?:\/\S*)?$/i;

/** Masks and what documentation writes instead of a value: "****", "<your-password>", "${PASS}". */
const placeholder = /^(?:[*•.x_-]+|<.*|[[{].*|\$.*|%.*)$/i;

/**
 * A password that stands in the draft: "mật khẩu", "mk", "pass", "pw" … then "là", ":" or "=", then the value on the
 * same line, at least 4 characters that look like a secret. The span is the value alone.
 * Advice on passwords ("mật khẩu là thông tin riêng", "mật khẩu: không chia sẻ") holds words only and stays silent.
 * False alarm: "pass: 2 vé", where "pass" means to sell on; prices are left out.
 */
export const password: Detector = { name: 'password', needs: 'cues', cues, create: () => find };

function find(text: Text, cues: readonly Words[]): readonly DetectorHit[] {
  return cues.flatMap(({ last }) => {
    const value = valueAfter(text, last);
    return value ? masked(value) : [];
  });
}

function valueAfter(text: Text, keyWord: number): Span | undefined {
  for (let word = keyWord; word <= keyWord + reach && word < text.count; word++) {
    if (text.paragraphs[word] !== text.paragraphs[keyWord]) return undefined;
    const end = text.ends[word] as number;
    if (word > keyWord && isLa(text, word)) return secretAt(text.draft, end, 'word');
    const sign = /^[ \t]*[:=](?:>|\s*là)?/.exec(text.draft.slice(end, end + 8));
    if (sign) return secretAt(text.draft, end + sign[0].length, 'sign');
    if (text.apart[word + 1] === 1) return undefined;
  }
  return undefined;
}

/** "là", or "la" from an author who types without accents. */
function isLa(text: Text, word: number): boolean {
  const typed = canonAt(text, word);
  return typed === 'la\u0300' || (typed === 'la' && !text.accented[text.sentences[word] as number]);
}

function secretAt(draft: string, from: number, leader: 'word' | 'sign'): Span | undefined {
  const found = /^[ \t:=]*["'“‘`(]?([^\s]{4,128})/.exec(draft.slice(from, from + 160));
  const raw = found?.[1];
  if (!found || !raw) return undefined;
  const value = raw.replace(/["'”’`)\].,;…]+$/, '');
  const start = from + found[0].length - raw.length;
  return looksSecret(value, leader) ? { start, end: start + value.length } : undefined;
}

function looksSecret(value: string, leader: 'word' | 'sign'): boolean {
  if (value.length < shortest || /^https?:/i.test(value) || placeholder.test(value)) return false;
  if (leader === 'word' && price.test(value) && !/^\d{4,}$/.test(value)) return false;
  const letters = value.normalize('NFC');
  if (/\p{N}/u.test(letters)) return !(price.test(letters) && /[a-zđ.,/]/i.test(letters));
  if (/^[\p{L}\p{M}]+$/u.test(letters))
    return leader === 'sign' && /^[a-z]+$/i.test(letters) && !syllable.test(letters);
  return /[^\p{L}\p{M}\p{N}.,;:!?…()"'/-]/u.test(letters) && /^[\x21-\x7e]+$/.test(letters);
}
