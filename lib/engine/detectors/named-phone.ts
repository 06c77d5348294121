import { once } from '../once';
import { bare, canon } from '../text/canon';
import { canonAt, type Text } from '../text/read-text';
import { wordAt } from '../text/word-at';
import type { Detector, DetectorHit } from './detector';
import { personName } from './person-name';
import { phone } from './phone';
import { styleOf } from './word-style';

/** Before a name of one syllable, "chú Tư"; "em" is mostly the author. */
const titles = words('anh chị cô chú bác ông bà thầy dì cậu mợ thím o mệ thằng mr mrs ms');
/** "LH chị Lan", "gọi anh Nam", "Trân trọng, …": given by themselves, by a shop or by an office. */
const contacts = words('hệ lh gọi gặp alo nhắn zalo ib inbox hỏi kêu call contact đặt mua hotline trọng mến');
/** "trưởng thôn ông Páo", "quán cô Tư", "thợ điện anh Nam": known by what they are there for. */
const roles = words(
  'trưởng thôn ấp phố trực ban thư viên trách quán tiệm bún phở chè cơm trà bánh xe hàng shop điện',
);
const own = words('tôi mình em tui tớ');
const tells = words('là tên');
const reach = 7;

/**
 * A mobile number right behind the name of somebody ("Anh Thuỵ phường đội, số 0912…"), at most seven words and in the
 * same sentence; not one that the words before the name offer for calling. A name beside a number may still be the
 * author's own: rules keep it to a reminder.
 */
export const namedPhone: Detector = {
  // Its cues are those of names.
  ...personName,
  name: 'named-phone',
  needs: 'digits',
  fewestDigits: 10,
  create: (tables) => {
    const phones = phone.create(tables);
    const names = personName.create(tables);
    return (text, cues) => {
      const found = phones(text, []);
      if (found.length === 0) return found;
      const named = new Set(names(text, cues).map(({ start }) => wordAt(text, start)));
      return found.filter((hit) => isOfSomebody(text, hit, named));
    };
  },
};

function isOfSomebody(text: Text, { start, parts }: DetectorHit, named: ReadonlySet<number>): boolean {
  const home = wordAt(text, parts?.[0]?.start ?? start);
  const { sentences } = text;
  for (let word = home - 1; word >= Math.max(0, home - reach); word--) {
    if (sentences[word] !== sentences[home] || is(text, word, contacts)) return false;
    const first = named.has(word) ? startOf(text, word) : titled(text, word);
    if (first !== undefined) return !isOffered(text, first);
  }
  return false;
}

/** Without a title, a name that opens the line is the author's signature, and one in capitals an account's. */
function startOf(text: Text, word: number): number | undefined {
  if (word > 0 && is(text, word - 1, titles)) return word - 1;
  return word === 0 || styleOf(text, word) === 'capitals' ? undefined : word;
}

function titled(text: Text, word: number): number | undefined {
  const name = word + 1;
  const isName = is(text, word, titles) && styleOf(text, name) === 'title';
  return isName && !is(text, name, titles) && !is(text, name, contacts) ? word : undefined;
}

function isOffered(text: Text, first: number): boolean {
  const isOwn = is(text, first - 1, tells) && is(text, first - 2, own);
  return isOwn || [first - 1, first - 2].some((word) => is(text, word, contacts) || is(text, word, roles));
}

type WordList = () => ReadonlySet<string>;

/** As spelt, and as typed without accents. */
function words(list: string): WordList {
  return once(() => new Set(list.split(' ').flatMap((word) => [canon(word), bare(canon(word))])));
}

function is(text: Text, word: number, list: WordList): boolean {
  return word >= 0 && word < text.count && list().has(canonAt(text, word));
}
