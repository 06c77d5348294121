/** Finds directives and guidelines by what the reader types, with or without Vietnamese marks. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Directive, Guideline, Ruleset, Wording } from '../../lib/engine/types';
import type { Language } from '../../locales';
import { belongsTo } from './cited-by';
import { readingsOf } from './readings';
import { fold, splitWords, toLower, untangle, withoutTelex } from './words';

export interface Found {
  readonly directives: readonly Directive[];
  readonly guidelines: readonly Guideline[];
  /** The words of the ruleset that matched, as `markWords` compares them. */
  readonly words: ReadonlySet<string>;
  /** Nothing matched fully; these come close. */
  readonly near: boolean;
}

export type Search = (query: string) => Found;

interface Entry {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly body: string;
}

/** Indexes the reader's language; Vietnamese always, since that is the language of the documents. */
export function createSearch(ruleset: Ruleset, language: Language): Search {
  const read = (wording: Wording): string => (language === 'vi' ? wording.vi : `${wording.en} ${wording.vi}`);
  const index = new MiniSearch<Entry>({
    fields: ['number', 'title', 'body'],
    tokenize: splitWords,
    processTerm: bothForms,
  });
  const entries = [
    ...ruleset.directives.map((directive) => directiveEntry(directive, read)),
    ...ruleset.guidelines.map((guideline) => guidelineEntry(guideline, ruleset, read)),
  ];
  index.addAll(entries);
  const old = new Set(ruleset.directives.filter(({ status }) => status === 'replaced').map(directiveKey));
  const lines = new Map(
    entries.map(({ id, number, title, body }) => {
      const head = inOneLine(`${number} ${title}`);
      return [id, { head, body: inOneLine(body), isReplaced: old.has(id) }];
    }),
  );
  const known = new Set(
    entries.flatMap((entry) => splitWords(Object.values(entry).join(' ')).flatMap(bothForms)),
  );
  const directives = new Map(ruleset.directives.map((directive) => [directiveKey(directive), directive]));
  const guidelines = new Map(ruleset.guidelines.map((guideline) => [guidelineKey(guideline), guideline]));

  return (query) => {
    for (const { words, options, near, least } of questionsFor(query, known)) {
      const line = inOneLine(words.join(' '));
      const boostDocument = (id: string) => {
        const ofEntry = lines.get(id);
        return ofEntry ? boostOf(ofEntry, line) : 1;
      };
      const hits = index
        .search(words.join(' '), { ...options, boostDocument })
        .filter(({ queryTerms }) => queryTerms.length >= least);
      if (hits.length === 0) continue;
      return {
        directives: hits.flatMap(({ id }) => directives.get(id) ?? []),
        guidelines: hits.flatMap(({ id }) => guidelines.get(id) ?? []),
        words: new Set(hits.flatMap(({ match }) => Object.keys(match))),
        near,
      };
    }
    return { directives: [], guidelines: [], words: new Set(), near: false };
  };
}

/**
 * Syllables are short and common: those that stand together as typed count far more than scattered ones, unless all
 * of them are in the title. What no longer applies comes after what replaced it.
 */
const weight = { head: 20, inHead: 6, body: 4, replaced: 0.5 };

interface Lines {
  readonly head: string;
  readonly body: string;
  readonly isReplaced: boolean;
}

function boostOf({ head, body, isReplaced }: Lines, line: string): number {
  const age = isReplaced ? weight.replaced : 1;
  if (head.includes(line)) return weight.head * age;
  if (line.split(' ').every((word) => head.includes(` ${word}`))) return weight.inHead * age;
  return (body.includes(line) ? weight.body : 1) * age;
}

const inOneLine = (text: string): string => ` ${splitWords(fold(text)).join(' ')}`;

const directiveKey = ({ id }: Directive): string => `directive ${id}`;
const guidelineKey = ({ id }: Guideline): string => `guideline ${id}`;

function directiveEntry(directive: Directive, read: (wording: Wording) => string): Entry {
  const points = directive.points.flatMap(({ ref, text }) => [ref, read(text)]);
  return {
    id: directiveKey(directive),
    number: directive.number,
    title: read(directive.title),
    body: [read(directive.issuer), ...points].join('\n'),
  };
}

function guidelineEntry(guideline: Guideline, ruleset: Ruleset, read: (wording: Wording) => string): Entry {
  const rules = ruleset.rules.filter((rule) => belongsTo(rule, guideline));
  return {
    id: guidelineKey(guideline),
    number: '',
    title: read(guideline.title),
    body: [guideline.advice, guideline.question, ...rules.map(({ message }) => message)].map(read).join('\n'),
  };
}

/** A word is kept with and without marks: a query typed with marks is exact, one without finds both. */
const bothForms = (term: string): string[] => [...new Set([toLower(term), fold(term)])];

interface SearchAttempt {
  readonly term: (typed: string) => string;
  /** The last word may still be on its way. */
  readonly isOpen: boolean;
  readonly near: boolean;
}

/**
 * As typed, then without marks (one half typed, "mâ", is on its way to "mật"), then without the keys that an input
 * method would have taken, then with two letters in the wrong order. A slip of another kind comes last.
 */
function attemptsWith(known: ReadonlySet<string>): readonly SearchAttempt[] {
  return [
    { term: toLower, isOpen: true, near: false },
    { term: fold, isOpen: true, near: false },
    { term: (typed) => withoutTelex(fold(typed)), isOpen: false, near: false },
    { term: (typed) => untangle(fold(typed), known), isOpen: true, near: true },
  ];
}

const isLast = (_term: string, index: number, terms: string[]): boolean => index === terms.length - 1;

/** Numbers are never bent: "101" is not "108". */
function bend(term: string): number | false {
  if (term.length < 3 || /\d/.test(term)) return false;
  return term.length < 6 ? 1 : 2;
}

const common: SearchOptions = { combineWith: 'AND', boost: { number: 12, title: 2 } };

/** One question to the index. */
interface Question {
  readonly words: readonly string[];
  readonly options: SearchOptions;
  readonly near: boolean;
  /** Of the words so many have to be found. */
  readonly least: number;
}

/** What to ask the index, one after the other until something is found. */
function* questionsFor(query: string, known: ReadonlySet<string>): Generator<Question> {
  const typed = wordsOf(query);
  for (const { words, same } of readingsOf(typed, known)) {
    for (const { near, ...question } of exactQuestions(words, known)) {
      yield { ...question, near: near || !same };
    }
  }
  // Only what is not known is bent; one that is too short to bend leaves nothing to find.
  const fuzzy = (term: string): number | false => !known.has(term) && bend(term);
  const folded = typed.map(fold);
  if (folded.slice(0, -1).every((word) => known.has(word) || fuzzy(word) !== false)) {
    yield {
      words: typed,
      options: { ...common, prefix: isLast, processTerm: fold, fuzzy },
      near: true,
      least: 0,
    };
  }
  // One word too many, or misspelled beyond bending; never a number, which says which document is meant.
  if (typed.length < 3 || typed.some((word) => /\d/.test(word))) return;
  const any: SearchOptions = { ...common, combineWith: 'OR', processTerm: fold };
  yield { words: typed, options: any, near: true, least: typed.length - 1 };
}

/** Each only where every word can be found: a search costs what its words match. */
function* exactQuestions(words: readonly string[], known: ReadonlySet<string>): Generator<Question> {
  for (const { term, isOpen, near } of attemptsWith(known)) {
    const terms = words.map(term);
    const open = isOpen ? terms.at(-1) : undefined;
    if (!terms.every((each) => known.has(each) || (each === open && begins(each, known)))) continue;
    const prefix = open !== undefined && isLast;
    yield { words, options: { ...common, prefix, processTerm: term }, near, least: 0 };
  }
}

function begins(start: string, known: ReadonlySet<string>): boolean {
  for (const word of known) if (word.startsWith(start)) return true;
  return false;
}

/** A single letter at the end begins nearly every word: it only ranks, by the line as typed. */
function wordsOf(query: string): readonly string[] {
  const words = splitWords(query);
  const isStart = words.length > 1 && words.at(-1)?.normalize('NFC').length === 1;
  return isStart && !/\d$/.test(query.trim()) ? words.slice(0, -1) : words;
}
