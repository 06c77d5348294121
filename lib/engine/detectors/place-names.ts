/** The names of provinces, districts and communes, looked up in a draft. */
import { once } from '../once';
import { bare, canon } from '../text/canon';
import { canonAt, type Text } from '../text/read-text';
import type { Tables } from '../types';
import { gapBefore } from './word-style';
import { bareAt } from './words';

/** The word after the longest such name that begins at a word; that word itself where none does. */
type EndOfName = (text: Text, word: number) => number;

export interface PlaceNames {
  readonly any: EndOfName;
  readonly province: EndOfName;
}

/** Words of the longest name, "Văn Miếu - Quốc Tử Giám". */
const longest = 6;
/** Between the words of one name: "Ea H'Leo", "Chân Mây - Lăng Cô", "Phan Rang-Tháp Chàm". */
const inside = /^(?:[ \u00A0]|['’]| ?[-–] ?)$/;

/** Over the lists of a ruleset; nothing is made of them before the first address comes up, in most tabs never. */
export function placeNames({ provinces, districts, communes }: Tables): PlaceNames {
  return { any: endOfName([provinces, districts, communes]), province: endOfName([provinces]) };
}

function endOfName(lists: readonly (readonly string[])[]): EndOfName {
  const byFirst = once(() => byFirstWord(lists.flat()));
  const spelt = new Map<string, ReadonlySet<string>>();
  const namesFrom = (first: string) => {
    const names = spelt.get(first) ?? spellings(byFirst().get(first) ?? []);
    spelt.set(first, names);
    return names;
  };
  return (text, word) => {
    const names = namesFrom(bareAt(text, word));
    let end = word;
    let name = '';
    for (let at = word; names.size > 0 && at < Math.min(text.count, word + longest); at++) {
      if (at > word && !inside.test(gapBefore(text, at))) break;
      name += ` ${canonAt(text, at)}`;
      if (names.has(name)) end = at + 1;
    }
    return end;
  };
}

const separator = /[ '’–-]+/;

/** By the first word without accents; spelling all 3,500 out at once would be felt. */
function byFirstWord(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const plain = new Map<string, string>();
  const byFirst = new Map<string, string[]>();
  for (const name of names) {
    const [word = ''] = name.split(separator, 1);
    const first = plain.get(word) ?? bare(canon(word));
    plain.set(word, first);
    const list = byFirst.get(first);
    if (list) list.push(name);
    else byFirst.set(first, [name]);
  }
  return byFirst;
}

/** Each name as written and without accents, a space before every word. */
function spellings(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      const words = name.split(separator).map(canon);
      return [` ${words.join(' ')}`, ` ${words.map(bare).join(' ')}`];
    }),
  );
}
