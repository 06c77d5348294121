import type { Text } from '../text/read-text';
import type { Tables } from '../types';
import type { Detector, DetectorHit, Find } from './detector';
import { masked } from './masked';
import { type PlaceNames, placeNames } from './place-names';
import {
  formsOf,
  gapBefore,
  isCapital,
  isOneOf,
  isSpaced,
  styleOf,
  typedAt,
  type WordStyle,
} from './word-style';
import { bareAt, type Words } from './words';

/** Given syllables behind a surname. */
const mostGiven = 4;
/** Streets in a row. */
const mostInRow = 4;
/** The last word of what stands right before somebody's name: "ông", "bị cáo", "chủ tài khoản". */
const titles = formsOf(
  'ông bà anh chị em cháu bé cô thầy chú bác dì cậu thím cụ con bạn tên chí sư sĩ nhân cáo can sinh dân khoản tk mr ' +
    'mrs ms miss dr ts ths bs gs ls',
);
/** The same before what is called after somebody: streets, schools, funds. */
const namesakes = formsOf(
  'đường phố ngõ ngách hẻm kiệt lộ góc trường thpt thcs chuyên học viện non phường xã huyện quận tỉnh trấn tp cầu! ' +
    'chợ! hát rạp thưởng quỹ tàng đền! chùa sân bến! hồ! sông núi đảo! khu thị sạn tượng đài ty phim thôn ấp xóm tuyến',
);
/** Second syllables that hardly stand in anything but a name. */
const middles = formsOf(
  'thị văn hữu đức đình quốc ngọc xuân minh thanh bảo gia quang duy khắc trọng thu hồng bích tuấn hải tiến mạnh thuỳ ' +
    'phương tấn nhật khánh hoàng',
);
/** Surnames that are no other word, also without accents. */
const firm = /^(?:nguyen|huynh|tran|pham|hoang|le|phan|bui|ngo|trinh|phung|vo|vu)$/;
/** Begins like a name and is none. */
const other = /^(?:doan (?:thanh|the|cong)|ho so|cao (?:dang|cap|toc)|thai lan|luong thuc)$/;
/** Begins an office behind a name: "Nguyễn Văn Nam Giám đốc". */
const office = /^(?:giam|pho|truong|chu|bi|tong)$/;
/** The shape of a Vietnamese syllable without accents. */
const syllable = /^(?:ngh?|[cknpt]h|gi|qu|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/**
 * A Vietnamese name: a surname and one to four given syllables with capitals, with or without accents; two syllables
 * in all only behind a title or a word such as "tên"; without capitals only behind a title and with a middle syllable
 * such as "thị". Streets, schools and places called after somebody are not meant. One benign news sentence in
 * twenty-five holds a name, so this is context for what stands beside it and never a find of its own.
 */
export const personName: Detector = {
  name: 'person-name',
  needs: 'cues',
  cues: ({ surnames }) => surnames,
  hasExactCues: true,
  create: createFind,
};

function createFind(tables: Tables): Find {
  const place = placeNames(tables);
  return (text, cues) => {
    const found: DetectorHit[] = [];
    let free = 0;
    for (const cue of cues) {
      if (cue.first < free || !mayBeName(text, cue)) continue;
      const end = endOfName(text, cue, place);
      if (end === undefined) continue;
      free = end;
      found.push(masked({ start: text.starts[cue.first] as number, end: text.ends[end - 1] as number }));
    }
    return found;
  };
}

/** Most words that look like a surname are none: what costs little is asked first. */
function mayBeName(text: Text, { first, last }: Words): boolean {
  if (last + 1 >= text.count || !isSpaced(text, last + 1)) return false;
  if (isCapital(text, first) ? !isCapital(text, last + 1) : !isTitled(text, first)) return false;
  return !other.test(`${bareAt(text, last)} ${bareAt(text, last + 1)}`);
}

function isTitled(text: Text, first: number): boolean {
  return isOneOf(text, first - 1, titles) && /^[ .:–-]{1,3}$/.test(gapBefore(text, first));
}

function isAccented({ accented, sentences }: Text, word: number): boolean {
  return accented[sentences[word] as number] as boolean;
}

/** The word after the name that begins with a surname, or undefined where it is none. */
function endOfName(text: Text, cue: Words, place: PlaceNames): number | undefined {
  const { first, last } = cue;
  const style = styleOf(text, first);
  if (style === 'lower') return endOfPlain(text, cue);
  let end = last + 1;
  while (end - last <= mostGiven && follows(text, end, style)) end++;
  const goesOn = follows(text, end, style);
  const hasMiddle = end > last + 2 && isOneOf(text, last + 1, middles);
  if (!hasMiddle && !isClear(text, cue, end, goesOn)) return undefined;
  if (isCalled(text, first, hasMiddle) || isPlace(text, first, end, place)) return undefined;
  if (goesOn && style === 'capitals') return last + 3;
  return end > last + 3 && office.test(bareAt(text, end - 1)) ? end - 1 : end;
}

/** In lower case: a middle syllable and one given. */
function endOfPlain(text: Text, { first, last }: Words): number | undefined {
  if (!isOneOf(text, last + 1, middles) || !follows(text, last + 2, 'lower')) return undefined;
  return isAccented(text, first) || isFirm(text, first) ? last + 3 : undefined;
}

/** Without a middle syllable that says so: a title, or three syllables that are no heading. */
function isClear(text: Text, { first, last }: Words, end: number, goesOn: boolean): boolean {
  const isTitle = styleOf(text, first) === 'title';
  if (end === last + 1) return false;
  if (isTitled(text, first) && isTitle) return true;
  if (goesOn) return isTitled(text, first) && isFirm(text, first);
  return end > last + 2 && (isFirm(text, first) || (isTitle && isAccented(text, first)));
}

function isFirm(text: Text, first: number): boolean {
  return firm.test(bareAt(text, first));
}

/** Whether a word may be the next of a name: one space before it, a syllable, written like the others. */
function follows(text: Text, word: number, style: WordStyle): boolean {
  if (word >= text.count || !isSpaced(text, word) || !syllable.test(bareAt(text, word))) return false;
  const own = styleOf(text, word);
  return own === style || (style === 'capitals' && own !== 'lower');
}

/**
 * A street by its word, by its number ("12 Trần Phú"), or by the one before it ("góc đường Hai Bà Trưng - Trần Phú",
 * and with a comma where it may not well be a person).
 */
function isCalled(text: Text, first: number, hasMiddle: boolean): boolean {
  for (let start = first, names = 0; start > 0 && names < mostInRow; names++) {
    const gap = gapBefore(text, start);
    if (isSpaced(text, start)) return isOneOf(text, start - 1, namesakes) || isNumber(text, start - 1);
    if (!(hasMiddle ? /^ ?[-–] $/ : /^(?:,| ?[-–]) $/).test(gap)) return false;
    start--;
    while (start > 0 && isSpaced(text, start) && isCapital(text, start - 1)) start--;
  }
  return false;
}

function isNumber(text: Text, word: number): boolean {
  return /^\d{1,4}[a-z]?$/i.test(typedAt(text, word));
}

function isPlace(text: Text, first: number, end: number, place: PlaceNames): boolean {
  return (isTitled(text, first) ? place.province : place.any)(text, first) >= end;
}
