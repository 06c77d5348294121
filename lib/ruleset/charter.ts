/**
 * What no ruleset may hold, whoever signed it: rules against a person by name or on a topic of opinion.
 * Read at the one door (`read.ts`), for every origin; no policy and no signature lifts it.
 * Only words that trigger are read: `unless`, messages and advice may name a lawful complaint.
 */
import type { Match, PatternMatch, Ruleset } from '../engine/types';
import { listNamed, namesList } from '../engine/word-lists';
import { looksLikeName } from './charter-names';
import { suspect, suspects } from './charter-suspects';
import { isOpinionTopic, topics } from './charter-topics';

export type CharterReason = 'opinion-topic' | 'named-person';

export interface CharterRefusal {
  readonly reason: CharterReason;
  readonly rule: string;
  /** Where in the rule, as keys and indexes. */
  readonly path: readonly (string | number)[];
  readonly words: string;
}

/** Finds every word of the rules that the charter keeps out; an empty list means that they may stand. */
export function refusals({ rules, lists }: Pick<Ruleset, 'rules' | 'lists'>): readonly CharterRefusal[] {
  const triggers = rules.flatMap(({ id, match }) => triggersOf(match, id, ['match']));
  const written = new Set(triggers.flatMap(({ words }) => words));
  const named = [...written].filter(namesList).flatMap((name) => listNamed(name, lists) ?? []);
  const offences = offencesAmong(new Set([...written, ...named]));
  if (offences.size === 0) return [];
  return triggers.flatMap(({ rule, words, path, isPattern }) =>
    words.flatMap((word, index) => {
      const meant = namesList(word) ? (listNamed(word, lists) ?? []) : [word];
      const place = isPattern ? path : [...path, index];
      return meant.flatMap((words): readonly CharterRefusal[] => {
        const reason = offences.get(words);
        return reason ? [{ reason, rule, path: place, words }] : [];
      });
    }),
  );
}

/** Those of the words that have to go. Many rules name the same. */
function offencesAmong(written: ReadonlySet<string>): ReadonlyMap<string, CharterReason> {
  const all = [...written];
  const offences = new Map<string, CharterReason>();
  for (const [index, suspicion] of suspects(all).entries()) {
    if (suspicion === 0) continue;
    const words = all[index] as string;
    if (suspicion & suspect.topic && isOpinionTopic(words)) offences.set(words, 'opinion-topic');
    else if (suspicion & suspect.name && looksLikeName(words)) offences.set(words, 'named-person');
  }
  return offences;
}

type Path = readonly (string | number)[];

/** Words that lead to a draft. */
interface Trigger {
  readonly rule: string;
  readonly words: readonly string[];
  readonly path: Path;
  /** They are all that one pattern spells. */
  readonly isPattern?: boolean;
}

function triggersOf(match: Match, rule: string, path: Path): readonly Trigger[] {
  const within = (parts: readonly Match[], key: string): readonly Trigger[] =>
    parts.flatMap((part, index) => triggersOf(part, rule, [...path, key, index]));
  if ('all' in match) return within(match.all, 'all');
  if ('any' in match) return within(match.any, 'any');
  const found: Trigger[] = [];
  if ('phrase' in match) found.push({ rule, words: match.phrase, path: [...path, 'phrase'] });
  if ('pattern' in match) {
    const words = [...literals(match.pattern), ...topicsFound(match)];
    found.push({ rule, words, path: [...path, 'pattern'], isPattern: true });
  }
  if (match.near) found.push({ rule, words: match.near.words, path: [...path, 'near', 'words'] });
  return found;
}

const allTopics = topics.join('\n');

/** The topics that a pattern finds whole, however it is written; only one that was proven safe is tried. */
function topicsFound({ pattern, engine }: PatternMatch): readonly string[] {
  if (engine !== 'native') return [];
  try {
    // What finds none of all topics as the lines of one text finds none of them alone.
    if (!new RegExp(`^(?:${pattern})$`, 'imu').test(allTopics)) return [];
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
