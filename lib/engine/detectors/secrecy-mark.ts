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
/** The phrases, spelt as `canonAt` does and without accents. */
function near(phrases: string): { readonly typed: RegExp; readonly plain: RegExp } {
  const spell = (read: (word: string) => string) =>
    new RegExp(` (?:${phrases.replace(/[\p{L}\p{M}]{2,}/gu, read)})(?= )`);
  return { typed: spell(canon), plain: spell((word) => bare(canon(word))) };
}

const spelt = once(() => ({
  mat: canon('mật'),
  levels: new Set(['tuyệtmật', 'tốimật'].map(canon)),
  behind: canons(behind),
  ahead: canons(ahead),
  papers: near(papers),
  stamps: near(stamps),
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
  const marks = cues.flatMap((cue) => {
    const kind = kindOf(text, cue);
    return kind ? [{ ...cue, kind }] : [];
  });
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

function kindOf(text: Text, cue: Words): Kind | undefined {
  const slice = text.draft.slice(text.starts[cue.first], text.ends[cue.last]);
  if (!isCapitals(slice)) return undefined;
  const typed = canon(slice.replace(/[^\p{L}\p{M}]/gu, ''));
  if (/^[a-z]{6,}$/.test(typed) && /secret|confidential/.test(typed)) return 'english';
  if (isPartOfOther(text, cue)) return undefined;
  if (typed === spelt().mat) return 'mat';
  if (spelt().levels.has(typed)) return 'level';
  if (text.accented[text.sentences[cue.first] as number]) return undefined;
  return typed === 'mat' ? 'plain-mat' : /^(?:tuyetmat|toimat)$/.test(typed) ? 'plain-level' : undefined;
}

function isPartOfOther(text: Text, { first, last }: Words): boolean {
  const { count, apart } = text;
  if (last + 1 < count && !apart[last + 1] && spelt().behind.has(canonAt(text, last + 1))) return true;
  return first > 0 && !apart[first] && spelt().ahead.has(canonAt(text, first - 1));
}

function isMeant(text: Text, mark: Words, kind: Kind, isShouted: (mark: Words) => boolean): boolean {
  const { papers, stamps } = spelt();
  const left = (words: number, read = canonAt) =>
    ` ${stretch(text, mark.first - words, mark.first - 1, mark.first, read)} `;
  const right = ` ${stretch(text, mark.last + 1, mark.last + reach, mark.last, canonAt)} `;
  switch (kind) {
    case 'english':
      return isStamped(text, mark, /[[(]$/) || inEnglish.test(left(reach, bareAt));
    case 'plain-mat':
      return !isShouted(mark) && (papers.plain.test(left(2, bareAt)) || stamps.plain.test(left(1, bareAt)));
    case 'plain-level':
      return (
        isStamped(text, mark) || papers.plain.test(left(2, bareAt)) || stamps.plain.test(left(2, bareAt))
      );
    case 'level':
      if (isStamped(text, mark) || papers.typed.test(left(2)) || stamps.typed.test(left(2))) return true;
      return !isShouted(mark) && (papers.typed.test(left(reach)) || papers.typed.test(right));
    case 'mat':
      if (isStamped(text, mark)) return true;
      if (isShouted(mark)) return false;
      return papers.typed.test(left(reach)) || papers.typed.test(right) || stamps.typed.test(left(2));
  }
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
