/**
 * What no ruleset may hold, whoever signed it: rules against a person by name or on a topic of opinion.
 * Read at the one door (`read.ts`), for every origin; no policy and no signature lifts it.
 * Only words that trigger are read: `unless`, messages and advice may name a lawful complaint.
 */
import type { Match, PatternMatch, Rule, WordLists } from '../engine/types';
import { listNamed, namesList } from '../engine/word-lists';
import { looksLikeName } from './charter-names';
import { isOpinionTopic, topics } from './charter-topics';

export type CharterReason = 'opinion-topic' | 'named-person';

export interface CharterRefusal {
  readonly reason: CharterReason;
  readonly rule: string;
  /** Where in the rule, as keys and indexes. */
  readonly path: readonly (string | number)[];
  readonly words: string;
}

/** Finds every word of a rule that the charter keeps out; an empty list means the rule may stand. */
export function refusals(rule: Rule, lists?: WordLists): readonly CharterRefusal[] {
  return triggers(rule.match, ['match']).flatMap(({ words, path }) =>
    offences(words, lists).map((offence) => ({ ...offence, rule: rule.id, path })),
  );
}

type Offence = Pick<CharterRefusal, 'reason' | 'words'>;

/** Of the words, or of the list that they name: it is answered for where it is named, and where it only takes back it may stand. */
function offences(words: string, lists: WordLists | undefined): readonly Offence[] {
  const list = namesList(words) ? listNamed(words, lists) : undefined;
  if (list) return offencesOfList(list);
  const reason = reasonFor(words);
  return reason ? [{ reason, words }] : [];
}

const judged = new WeakMap<readonly string[], readonly Offence[]>();

/** Many rules name one list. */
function offencesOfList(list: readonly string[]): readonly Offence[] {
  const known = judged.get(list);
  if (known) return known;
  const found = list.flatMap((words) => offences(words, undefined));
  judged.set(list, found);
  return found;
}

function reasonFor(words: string): CharterReason | null {
  if (isOpinionTopic(words)) return 'opinion-topic';
  return looksLikeName(words) ? 'named-person' : null;
}

interface Trigger {
  readonly words: string;
  readonly path: readonly (string | number)[];
}

function triggers(match: Match, path: readonly (string | number)[]): readonly Trigger[] {
  const list = (words: readonly string[], at: readonly (string | number)[]): readonly Trigger[] =>
    words.map((word, index) => ({ words: word, path: [...at, index] }));
  const joined = 'all' in match ? match.all : 'any' in match ? match.any : [];
  const key = 'all' in match ? 'all' : 'any';
  return [
    ...('phrase' in match ? list(match.phrase, [...path, 'phrase']) : []),
    ...('pattern' in match
      ? [...literals(match.pattern), ...topicsFound(match)].map((words) => ({
          words,
          path: [...path, 'pattern'],
        }))
      : []),
    ...('near' in match && match.near ? list(match.near.words, [...path, 'near', 'words']) : []),
    ...joined.flatMap((part, index) => triggers(part, [...path, key, index])),
  ];
}

/** The topics that a pattern finds whole, however it is written; only one that was proven safe is tried. */
function topicsFound({ pattern, engine }: PatternMatch): readonly string[] {
  if (engine !== 'native') return [];
  try {
    const whole = new RegExp(`^(?:${pattern})$`, 'iu');
    return topics.filter((topic) => whole.test(topic));
  } catch {
    return [];
  }
}

/**
 * What a pattern spells out: its pieces, the whole with its signs as spaces and the whole without them, since
 * "(?:biểu|đi) tình" and "b[i]ểu tình" find what the charter keeps out as surely as a phrase does.
 */
function literals(pattern: string): readonly string[] {
  const written = pattern
    .replace(/\\u\{?([\da-f]{1,6})\}?|\\x([\da-f]{2})/giu, (_, long, short) => codePoint(long ?? short))
    .replace(/\\[pP]\{[^}]*\}|\\./gsu, ' ');
  const signs = /[^\p{L}\p{M} ]+/gu;
  const readings = [...written.split(signs), written.replace(signs, ' '), written.replace(signs, '')];
  return [...new Set(readings.map((words) => words.trim()))].filter((words) => /\p{L}/u.test(words));
}

function codePoint(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
