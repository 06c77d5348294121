/** The match of a rule, compiled; and its evaluation over what was found in one block of a draft. */
import type { DetectorHit } from './detectors/detector';
import type { TermHit } from './terms/find-terms';
import type { Text } from './text/read-text';
import { wordAt } from './text/word-at';
import type { Span } from './types';

export type Stretch =
  | { readonly unit: 'sentence' | 'paragraph' }
  | { readonly unit: 'words'; readonly count: number };

/** Words of one list, of which one has to stand near. */
export interface CompiledNear {
  readonly list: number;
  readonly within: Stretch;
}

export type CompiledMatch =
  | {
      readonly kind: 'phrase';
      readonly list: number;
      readonly isUpper: boolean;
      /** Read as freely as words that have to stand near. */
      readonly isContext?: boolean;
      readonly near?: CompiledNear;
    }
  /** A detector, by its number. */
  | { readonly kind: 'finder'; readonly finder: number; readonly near?: CompiledNear }
  | { readonly kind: 'pattern'; readonly pattern: number; readonly near?: CompiledNear }
  | { readonly kind: 'all'; readonly parts: readonly CompiledMatch[]; readonly within: Stretch }
  | { readonly kind: 'any'; readonly parts: readonly CompiledMatch[] };

/** A match in the block: its span, and the words `[first, last]` it touches. */
export interface MatchHit extends Span {
  readonly first: number;
  readonly last: number;
  readonly phrase?: string;
  readonly parts?: readonly Span[];
}

/** What a block holds, looked up by the compiled matches. */
export interface Scene {
  readonly text: Text;
  /** Where the terms of a list stand, in the order of the text. */
  readonly hits: (list: number) => readonly TermHit[];
  readonly phrase: (term: number) => string;
  readonly isUsableStripped: (term: number) => boolean;
  readonly find: (finder: number) => readonly DetectorHit[];
  readonly search: (pattern: number) => readonly Span[];
}

export function evaluate(match: CompiledMatch, scene: Scene): readonly MatchHit[] {
  switch (match.kind) {
    case 'phrase':
      return nearOnly(phraseHits(match, scene), match.near, scene);
    case 'finder':
      return nearOnly(placed(scene.find(match.finder), scene.text), match.near, scene);
    case 'pattern':
      return nearOnly(placed(scene.search(match.pattern), scene.text), match.near, scene);
    case 'any':
      return match.parts.flatMap((part) => evaluate(part, scene));
    case 'all':
      return joined(match.parts, match.within, scene);
  }
}

function phraseHits(
  { list, isUpper, isContext = false }: Extract<CompiledMatch, { kind: 'phrase' }>,
  scene: Scene,
): readonly MatchHit[] {
  const { text } = scene;
  const found: MatchHit[] = [];
  for (const { term, first, last, isPlain, span } of scene.hits(list)) {
    if (isPlain && !isContext && !scene.isUsableStripped(term)) continue;
    const { start, end } = span ?? text.span(first, last);
    if (isUpper && !isAllCapitals(text.draft.slice(start, end))) continue;
    found.push({ start, end, first, last, phrase: scene.phrase(term) });
  }
  return found;
}

function isAllCapitals(slice: string): boolean {
  return slice === slice.toUpperCase() && slice !== slice.toLowerCase();
}

const none: readonly MatchHit[] = [];

function placed(hits: readonly DetectorHit[], text: Text): readonly MatchHit[] {
  return hits.length === 0 ? none : hits.map((hit) => placedAt(hit, text));
}

function placedAt({ start, end, parts }: DetectorHit, text: Text): MatchHit {
  const first = Math.max(0, wordAt(text, start));
  const last = Math.max(0, wordAt(text, end - 1));
  return parts ? { start, end, first, last, parts } : { start, end, first, last };
}

/** Context may be read more freely than a hit: words typed without their accents count too. */
function nearOnly(
  hits: readonly MatchHit[],
  near: CompiledNear | undefined,
  scene: Scene,
): readonly MatchHit[] {
  if (!near || hits.length === 0) return hits;
  const words = scene.hits(near.list);
  return hits.filter((hit) => isNear(hit, words, near.within, scene.text));
}

function isNear(
  hit: MatchHit,
  words: readonly TermHit[],
  within: Stretch,
  { sentences, paragraphs }: Text,
): boolean {
  if (within.unit === 'words') {
    const from = hit.first - within.count;
    const to = hit.last + within.count;
    return words.some(
      ({ first, last }) => first <= to && last >= from && paragraphs[first] === paragraphs[hit.first],
    );
  }
  return shares(hit, words, within.unit === 'sentence' ? sentences : paragraphs);
}

/** Whether any of the words begins in a stretch that the hit touches. */
export function shares(hit: MatchHit, words: readonly TermHit[], of: ArrayLike<number>): boolean {
  const from = of[hit.first] as number;
  const to = of[hit.last] as number;
  return words.some(({ first }) => (of[first] as number) >= from && (of[first] as number) <= to);
}

/**
 * The tightest windows that hold one hit of every part. Sweeps all hits from left to right and keeps the last
 * one of each part; of overlapping windows the narrower stays.
 */
function joined(matches: readonly CompiledMatch[], within: Stretch, scene: Scene): readonly MatchHit[] {
  const { text } = scene;
  const parts: (readonly MatchHit[])[] = [];
  for (const match of matches) {
    const hits = evaluate(match, scene);
    if (hits.length === 0) return [];
    parts.push(hits);
  }
  const of = within.unit === 'sentence' ? text.sentences : text.paragraphs;
  const all = parts
    .flatMap((hits, part) => hits.map((hit) => ({ hit, part })))
    .sort((a, b) => a.hit.start - b.hit.start || a.hit.end - b.hit.end || a.part - b.part);
  const last: (MatchHit | undefined)[] = parts.map(() => undefined);
  const kept: MatchHit[] = [];
  for (const { hit, part } of all) {
    last[part] = hit;
    const chosen = last.filter((one) => one !== undefined && of[one.first] === of[hit.first]) as MatchHit[];
    if (chosen.length === parts.length && isWithin(chosen, within)) keepTighter(kept, windowOf(chosen), text);
  }
  return kept;
}

function isWithin(chosen: readonly MatchHit[], within: Stretch): boolean {
  if (within.unit !== 'words') return true;
  const opening = chosen.reduce((a, b) => (b.start < a.start ? b : a));
  const closing = chosen.reduce((a, b) => (b.end > a.end ? b : a));
  return closing.first - opening.last <= within.count;
}

function windowOf(chosen: readonly MatchHit[]): MatchHit {
  const start = Math.min(...chosen.map((hit) => hit.start));
  const end = Math.max(...chosen.map((hit) => hit.end));
  const parts = chosen.flatMap((hit) => hit.parts ?? []).sort((a, b) => a.start - b.start);
  return {
    start,
    end,
    first: Math.min(...chosen.map((hit) => hit.first)),
    last: Math.max(...chosen.map((hit) => hit.last)),
    ...(parts.length > 0 && { parts }),
  };
}

function keepTighter(kept: MatchHit[], window: MatchHit, text: Text): void {
  const last = kept.at(-1);
  if (!last || window.start >= last.end) kept.push(window);
  else if (lettersOf(window, text) < lettersOf(last, text)) kept[kept.length - 1] = window;
}

/** Letters of a window, however their marks are typed. */
function lettersOf({ start, end }: Span, { draft }: Text): number {
  return draft.slice(start, end).normalize().length;
}
