import { once } from '../once';
import { bare, canon } from '../text/canon';
import type { Text } from '../text/read-text';
import type { Detector, DetectorHit } from './detector';
import { createSentences, createShouts, isCapitals, isStamped } from './stamps';
import { after, anyOf, bareAt, before, stretch, type Words } from './words';

/** Nothing else is said in these words. */
const sure = [
  'lưu hành nội bộ',
  'chỉ sử dụng nội bộ',
  'chỉ sử dụng trong nội bộ',
  'chỉ dùng trong nội bộ',
  'chỉ phổ biến nội bộ',
  'chỉ phổ biến trong nội bộ',
  'người có tên mới được bóc bì',
  'for internal use only',
  'internal use only',
  'not for distribution',
  'do not distribute',
  'not for public release',
];
/** These are, so they count as a stamp, in capitals, or behind the word for a paper. */
const likely = [
  'không phổ biến',
  'cấm phổ biến',
  'không phát tán',
  'không được phát tán',
  'không phát hành',
  'không sao chụp',
  'không được sao chụp',
  'tài liệu thu hồi',
];
const papers = anyOf(
  'tai lieu|van ban|cong van|du thao|ban thao|ho so|to trinh|bao cao|dong dau|ghi|ghi ro|dau',
);
/** "Không phổ biến ở đây", "tài liệu thu hồi đất". */
const goesOn = anyOf('o|tai|voi|bang|lam|nhung|nhu|trong|cho|den|toi|may|dat|no|von|tien|san|xe|vu|duoc');
/** Asking or teaching what such a mark means. */
const talk = anyOf(
  '(?:cho|xin) (?:\\S+ )?hoi|la gi|nghia la|la sao|co duoc|duoc khong|duoc ko|the nao|khi nao|phan biet|quy dinh|nghi dinh|thong tu|dung dang|dung chup|khong nen|phai xin phep|xin nhac|nhac nhe|what does|means',
);

const isSure = once(
  () =>
    new Set(
      sure.map((phrase) =>
        phrase
          .split(' ')
          .map((word) => bare(canon(word)))
          .join(' '),
      ),
    ),
);

/**
 * A mark by which an office keeps a paper to itself: "lưu hành nội bộ", "không phổ biến", "tài liệu thu hồi", "chỉ người
 * có tên mới được bóc bì". No legal level, but a sure sign of an internal paper: "lưu hành nội bộ" stood in none of
 * 53,097 public texts. "Không phổ biến" also says that something is rare, and land is taken back ("thu hồi đất"):
 * those want a stamp, capitals or the word for a paper. A sentence that asks or teaches what a mark means stays silent.
 */
export const circulationMark: Detector = {
  name: 'circulation-mark',
  needs: 'cues',
  cues: [...sure, ...likely],
  create: () => find,
};

function find(text: Text, cues: readonly Words[]): readonly DetectorHit[] {
  const sentence = createSentences(text);
  const isShouted = createShouts(text);
  return cues
    .filter((cue) => isMark(text, cue, isShouted) && !talk.test(sentence(cue.first)))
    .map(({ first, last }) => ({ start: text.starts[first] as number, end: text.ends[last] as number }));
}

function isMark(text: Text, cue: Words, isShouted: (mark: Words) => boolean): boolean {
  const start = text.starts[cue.first] as number;
  const end = text.ends[cue.last] as number;
  if (isSure().has(stretch(text, cue.first, cue.last, cue.first, bareAt)) || isStamped(text, cue))
    return true;
  if (isCapitals(text.draft.slice(start, end)) && !isShouted(cue)) return true;
  return papers.test(before(text, start, 4)) && !goesOn.test(after(text, end, 1));
}
