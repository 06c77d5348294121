/**
 * What no ruleset may hold, whoever signed it: rules against a person by name or on a topic of opinion.
 * Read at the one door (`read.ts`), for every origin; no policy and no signature lifts it.
 * Only words that trigger are read: `unless`, messages and advice may name a lawful complaint.
 */
import type { Match, PatternMatch, Rule, Ruleset } from '../engine/types';
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
  const written = new Set<string>();
  for (const { match } of rules) {
    eachTrigger(match, start, ({ words }) => {
      for (const word of words) written.add(word);
    });
  }
  const named = [...written].filter(namesList).flatMap((name) => listNamed(name, lists) ?? []);
  for (const words of named) written.add(words);
  const offences = offencesAmong([...written]);
  return offences.size === 0 ? [] : rules.flatMap((rule) => refusalsIn(rule, lists, offences));
}

/** Where the offences stand in a rule: next to no ruleset comes so far. */
function refusalsIn(
  { id, match }: Rule,
  lists: Ruleset['lists'],
  offences: ReadonlyMap<string, CharterReason>,
): readonly CharterRefusal[] {
  const found: CharterRefusal[] = [];
  const meantBy = (word: string) => (namesList(word) ? (listNamed(word, lists) ?? []) : [word]);
  eachTrigger(match, start, ({ words, place, isPattern }) => {
    for (const [index, word] of words.entries()) {
      const offending = meantBy(word).filter((meant) => offences.has(meant));
      const path = isPattern ? pathOf(place) : [...pathOf(place), index];
      for (const meant of offending) {
        found.push({ reason: offences.get(meant) as CharterReason, rule: id, path, words: meant });
      }
    }
  });
  return found;
}

/** Those of the words that have to go. Many rules name the same. */
function offencesAmong(all: readonly string[]): ReadonlyMap<string, CharterReason> {
  const offences = new Map<string, CharterReason>();
  for (const [index, suspicion] of suspects(all).entries()) {
    if (suspicion === 0) continue;
    const words = all[index] as string;
    if (suspicion & suspect.topic && isOpinionTopic(words)) offences.set(words, 'opinion-topic');
    else if (suspicion & suspect.name && looksLikeName(words)) offences.set(words, 'named-person');
  }
  return offences;
}

/** A place in a rule, from within: a path is made of it only where something is wrong. */
interface Place {
  readonly key: string | number;
  readonly in?: Place;
}

const start: Place = { key: 'match' };

function pathOf(place: Place): CharterRefusal['path'] {
  return place.in ? [...pathOf(place.in), place.key] : [place.key];
}

/** Words that lead to a draft. */
interface Trigger {
  readonly words: readonly string[];
  readonly place: Place;
  /** They are all that one pattern spells. */
  readonly isPattern?: boolean;
}

function eachTrigger(match: Match, place: Place, look: (trigger: Trigger) => void): void {
  if ('all' in match) {
    eachTriggerIn(match.all, { key: 'all', in: place }, look);
  } else if ('any' in match) {
    eachTriggerIn(match.any, { key: 'any', in: place }, look);
  } else {
    if ('phrase' in match) look({ words: match.phrase, place: { key: 'phrase', in: place } });
    if ('pattern' in match) {
      const words = [...literals(match.pattern), ...topicsFound(match)];
      look({ words, place: { key: 'pattern', in: place }, isPattern: true });
    }
    const near: Place = { key: 'near', in: place };
    if (match.near) look({ words: match.near.words, place: { key: 'words', in: near } });
  }
}

function eachTriggerIn(parts: readonly Match[], place: Place, look: (trigger: Trigger) => void): void {
  for (const [index, part] of parts.entries()) eachTrigger(part, { key: index, in: place }, look);
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
