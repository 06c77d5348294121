import { once } from '../once';
import { bare, canon } from '../text/canon';
import { canonAt, type Text } from '../text/read-text';
import type { Detector, DetectorHit } from './detector';
import { createSentences, createShouts, isCapitals, isStamped } from './stamps';
import { anyOf, bareAt, stretch, type Words } from './words';

/** Their letters may stand apart, "M Ậ T". */
const cues = [
  'tuyệt mật',
  'tối mật',
  'mật',
  't u y ệ t m ậ t',
  't ố i m ậ t',
  'm ậ t',
  'top secret',
  'secret',
  'confidential',
];
/** What bears a mark; words that say so of many other things have to stand right before it. */
const papers =
  'tài liệu|công văn|văn bản|kế hoạch|báo cáo|hồ sơ|tờ trình|công điện|quyết định|nghị quyết|chỉ thị|biên bản|phương án|đề án|đề thi|danh sách|bản đồ|bản|file|tệp|thư mục|folder|scan|phong bì';
const stamps = 'độ|độ mật|dấu|mức|mộc|đóng|số \\d+';
/** Words that make of "mật" something else: honey, bile, dense, intimate, password. */
const behind =
  'ong mía ngọt thiết độ khẩu mã vụ gấu nhân hoa rừng thư nghị danh bài đường lợn cá heo phục đàm lệnh thám báo sáp ruồi nhãn';
const ahead = 'bí bảo túi cẩn thân trăng chú ống ngọt giải cơ sỏi';
/** Words between a paper and its mark. */
const reach = 4;

const canons = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(canon));

/** Phrases that stand near a mark, and their last words: one look at these mostly tells that none is there. */
interface Nearby {
  readonly phrases: RegExp;
  readonly lasts: ReadonlySet<string>;
}

/** Spelt as `canonAt` does, or as `bareAt`. */
function nearby(phrases: string, read: (word: string) => string): Nearby {
  const spelt = phrases.replace(/[\p{L}\p{M}]{2,}/gu, read);
  const lasts = spelt.split('|').map(
    (phrase) =>
      phrase
        .replace(/ \\d\+$/, '')
        .split(' ')
        .at(-1) ?? '',
  );
  return { phrases: new RegExp(` (?:${spelt})(?= )`), lasts: new Set(lasts) };
}

const plainly = (word: string): string => bare(canon(word));

const spelt = once(() => ({
  mat: canon('mật'),
  levels: new Set(['tuyệtmật', 'tốimật'].map(canon)),
  behind: canons(behind),
  ahead: canons(ahead),
  papers: nearby(papers, canon),
  stamps: nearby(stamps, canon),
  plainPapers: nearby(papers, plainly),
  plainStamps: nearby(stamps, plainly),
}));

const inEnglish = anyOf('stamped|marked|labell?ed|classified|says');
const declassified = anyOf('giai mat|declassified');
const still = anyOf('chua giai mat|chua duoc giai mat|chua duoc phep giai mat|not declassified');

/** A mark as typed: MẬT alone, a level of two words, one of them without accents, or an English one. */
type Kind = 'mat' | 'level' | 'plain-mat' | 'plain-level' | 'english';

/**
 * MẬT, TỐI MẬT, TUYỆT MẬT (Law 117/2025/QH15) as marks: capitals, alone like a stamp or beside what bears them; also a
 * stamped SECRET. Not MẬT ONG, not in a sentence that is all in capitals (but TÀI LIỆU TỐI MẬT), nor where the levels
 * are listed or a paper is said to be declassified. Without accents only beside a paper, in a sentence without accents.
 * The capital word MẬT stood once in 53,097 public texts, so a false alarm is rare outside of shouted advertising.
 */
export const secrecyMark: Detector = { name: 'secrecy-mark', needs: 'cues', cues, create: () => find };

function find(text: Text, cues: readonly Words[]): readonly DetectorHit[] {
  const marks: (Words & { readonly kind: Kind })[] = [];
  const read = new Map<string, string>();
  for (const { first, last } of cues) {
    const kind = kindOf(text, { first, last }, read);
    if (kind) marks.push({ first, last, kind });
  }
  const sentence = createSentences(text);
  const isShouted = createShouts(text);
  return marks
    .filter(
      (mark, index) =>
        isMeant(text, mark, mark.kind, isShouted) &&
        !isListed(text, mark, marks[index - 1], marks[index + 1]) &&
        !isOpen(sentence(mark.first)),
    )
    .map(({ first, last }) => ({ start: text.starts[first] as number, end: text.ends[last] as number }));
}

/** `read` keeps what the marks say that were read so far: a text that has many has the same ones. */
function kindOf(text: Text, cue: Words, read: Map<string, string>): Kind | undefined {
  const slice = text.draft.slice(text.starts[cue.first], text.ends[cue.last]);
  const typed = read.get(slice) ?? lettersOf(slice);
  read.set(slice, typed);
  if (!typed) return undefined;
  if (/^[a-z]{6,}$/.test(typed) && /secret|confidential/.test(typed)) return 'english';
  if (isPartOfOther(text, cue)) return undefined;
  if (typed === spelt().mat) return 'mat';
  if (spelt().levels.has(typed)) return 'level';
  if (text.accented[text.sentences[cue.first] as number]) return undefined;
  return typed === 'mat' ? 'plain-mat' : /^(?:tuyetmat|toimat)$/.test(typed) ? 'plain-level' : undefined;
}

/** In one word, as `canon` spells it; empty for what is not in capitals. */
function lettersOf(slice: string): string {
  return isCapitals(slice) ? canon(slice.replace(/[^\p{L}\p{M}]/gu, '')) : '';
}

function isPartOfOther(text: Text, { first, last }: Words): boolean {
  const { count, apart } = text;
  if (last + 1 < count && !apart[last + 1] && spelt().behind.has(canonAt(text, last + 1))) return true;
  return first > 0 && !apart[first] && spelt().ahead.has(canonAt(text, first - 1));
}

function isMeant(text: Text, mark: Words, kind: Kind, isShouted: (mark: Words) => boolean): boolean {
  const { papers, stamps, plainPapers, plainStamps } = spelt();
  const left = (what: Nearby, words: number, read = canonAt) =>
    stands(text, what, [mark.first - words, mark.first - 1], mark, read);
  const isOnPaper = () =>
    left(papers, reach) || stands(text, papers, [mark.last + 1, mark.last + reach], mark, canonAt);
  switch (kind) {
    case 'english':
      return (
        isStamped(text, mark, /[[(]$/) ||
        inEnglish.test(` ${stretch(text, mark.first - reach, mark.first - 1, mark.first, bareAt)} `)
      );
    case 'plain-mat':
      return (left(plainPapers, 2, bareAt) || left(plainStamps, 1, bareAt)) && !isShouted(mark);
    case 'plain-level':
      return isStamped(text, mark) || left(plainPapers, 2, bareAt) || left(plainStamps, 2, bareAt);
    case 'level':
      if (isStamped(text, mark) || left(papers, 2) || left(stamps, 2)) return true;
      return isOnPaper() && !isShouted(mark);
    case 'mat':
      return isStamped(text, mark) || ((isOnPaper() || left(stamps, 2)) && !isShouted(mark));
  }
}

/** Whether one of the phrases stands among the words `[first, last]` of the mark's paragraph. */
function stands(
  text: Text,
  { phrases, lasts }: Nearby,
  [first, last]: readonly [first: number, last: number],
  { first: home }: Words,
  read: typeof canonAt,
): boolean {
  for (let word = Math.max(0, first); word <= last && word < text.count; word++) {
    if (lasts.has(read(text, word))) return phrases.test(` ${stretch(text, first, last, home, read)} `);
  }
  return false;
}

/** Whoever names two levels in a row speaks of the law. */
function isListed(text: Text, mark: Words, ...beside: readonly (Words | undefined)[]): boolean {
  const spell = ({ first, last }: Words) => stretch(text, first, last, first, bareAt);
  return beside.some(
    (other) =>
      other &&
      Math.abs(other.first - mark.first) <= reach &&
      text.sentences[other.first] === text.sentences[mark.first] &&
      spell(other) !== spell(mark),
  );
}

function isOpen(sentence: string): boolean {
  return declassified.test(sentence) && !still.test(sentence);
}
