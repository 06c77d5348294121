import { once } from '../once';
import { canon } from '../text/canon';
import { canonAt, type Text } from '../text/read-text';
import type { Detector, DetectorHit } from './detector';
import { bareAt, stretch, type Words } from './words';

const canons = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(canon));

const spelt = once(() => ({
  mat: canon('mật'),
  levels: canons('tuyệt tối'),
  /** What a mark is said to stand on, or that a stamp was put. */
  carriers: new RegExp(`(?:^| )(?:${carrierWords.map(canonPhrase).join('|')})(?= |$)`),
  /** Words that make of "mật" something else: honey, bile, dense, intimate, password. */
  otherwise: canons('ong mía ngọt thiết độ khẩu mã vụ gấu nhân hoa rừng thư nghị danh bài đường lợn cá heo'),
  before: canons('bí bảo túi cẩn thân trăng chú ống ngọt'),
}));

const carrierWords =
  'độ|dấu|mức|tài liệu|công văn|văn bản|số|đóng|kế hoạch|báo cáo|hồ sơ|tờ trình|công điện|quyết định|nghị quyết'.split(
    '|',
  );

const canonPhrase = (phrase: string): string => phrase.split(' ').map(canon).join(' ');

const cues = ['mật', 'tối', 'tuyệt', 'secret', 'top'];
const reach = 4;

/**
 * MẬT, TỐI MẬT, TUYỆT MẬT (Law 117/2025/QH15) as marks: capitals, alone like a stamp or at most four words from what
 * carries them; also a stamped SECRET or TOP SECRET. Not inside a sentence that is all in capitals, nor MẬT ONG.
 * The capital word MẬT stood once in 53,097 public texts, so a false alarm is rare outside of shouted advertising.
 */
export const secrecyMark: Detector = { name: 'secrecy-mark', needs: 'cues', cues, create: () => find };

function find(text: Text, cues: readonly Words[]): readonly DetectorHit[] {
  const found: DetectorHit[] = [];
  let free = 0;
  for (const { first: word } of cues) {
    const last = word < free ? undefined : lastOfMark(text, word);
    if (last === undefined) continue;
    free = last + 1;
    if (isStamp(text, word, last) || (hasCarrier(text, word, last) && !isShouted(text, word, last))) {
      found.push({ start: text.starts[word] as number, end: text.ends[last] as number });
    }
  }
  return found;
}

/** The last word of a mark that begins here. */
function lastOfMark(text: Text, word: number): number | undefined {
  if (!isCapitals(text, word)) return undefined;
  const here = canonAt(text, word);
  if (here === 'secret') return word;
  if (here === 'top' && isNext(text, word, 'secret')) return word + 1;
  if (spelt().levels.has(here) && isNext(text, word, spelt().mat)) return word + 1;
  if (here !== spelt().mat || isPartOfOther(text, word)) return undefined;
  return word;
}

function isNext(text: Text, word: number, wanted: string): boolean {
  const next = word + 1;
  return (
    next < text.count && text.apart[next] === 0 && isCapitals(text, next) && canonAt(text, next) === wanted
  );
}

function isPartOfOther(text: Text, word: number): boolean {
  const next = word + 1;
  if (next < text.count && text.apart[next] === 0 && spelt().otherwise.has(canonAt(text, next))) return true;
  return word > 0 && text.apart[word] === 0 && spelt().before.has(canonAt(text, word - 1));
}

function isCapitals(text: Text, word: number): boolean {
  const slice = text.draft.slice(text.starts[word], text.ends[word]);
  return slice === slice.toUpperCase() && slice !== slice.toLowerCase();
}

/** Alone on its line or in brackets, as a stamp stands on paper. */
function isStamp(text: Text, first: number, last: number): boolean {
  const start = text.starts[first] as number;
  const end = text.ends[last] as number;
  const left = text.draft.slice(Math.max(0, start - 3), start);
  const right = text.draft.slice(end, end + 3);
  if (/[[(“"«]$/.test(left) && /^[\])”"»]/.test(right)) return true;
  return /(?:^|\n)[ \t]*$/.test(left) && /^[ \t]*(?:[\r\n]|$)/.test(right);
}

function hasCarrier(text: Text, first: number, last: number): boolean {
  if (bareAt(text, last) === 'secret') return false;
  const left = stretch(text, first - reach, first - 1, first, canonAt);
  const right = stretch(text, last + 1, last + reach, first, canonAt);
  return spelt().carriers.test(left) || spelt().carriers.test(right);
}

/** A sentence all in capitals says nothing by capitals. */
function isShouted(text: Text, first: number, last: number): boolean {
  const sentence = text.sentences[first];
  let others = 0;
  for (const [from, step] of [
    [first - 1, -1],
    [last + 1, 1],
  ] as const) {
    for (let word = from; text.sentences[word] === sentence && word >= 0 && word < text.count; word += step) {
      const slice = text.draft.slice(text.starts[word], text.ends[word]);
      if (slice !== slice.toUpperCase()) return false;
      if (slice !== slice.toLowerCase()) others++;
      if (others > 12) return true;
    }
  }
  return others > 3;
}
