/** The match of a rule, compiled; and its evaluation over what one pass found in a draft. */
import type { DetectorHit } from './detectors/detector';
import type { TermHit } from './terms';
import type { Text } from './text/read-text';
import { wordAt } from './text/word-at';
import type { Span } from './types';

export type Stretch =
  | { readonly unit: 'sentence' | 'paragraph' }
  | { readonly unit: 'words'; readonly count: number };

export interface CompiledNear {
  readonly terms: readonly number[];
  readonly within: Stretch;
}

export type CompiledMatch =
  | {
      readonly kind: 'phrase';
      /** The rule's own spelling by term. */
      readonly phrases: ReadonlyMap<number, string>;
      readonly isUpper: boolean;
      readonly near?: CompiledNear;
    }
  | { readonly kind: 'entity'; readonly entity: string; readonly near?: CompiledNear }
  | { readonly kind: 'all'; readonly parts: readonly CompiledMatch[]; readonly within: Stretch }
  | { readonly kind: 'any'; readonly parts: readonly CompiledMatch[] };

/** A match in the draft: its span, and the words `[first, last]` it touches. */
export interface MatchHit extends Span {
  readonly first: number;
  readonly last: number;
  readonly phrase?: string;
  readonly parts?: readonly Span[];
}

/** What a draft holds, looked up by the compiled matches. */
export interface Scene {
  readonly text: Text;
  /** By term, in the order of the draft. */
  readonly terms: ReadonlyMap<number, readonly TermHit[]>;
  readonly isUsableStripped: (term: number) => boolean;
  readonly entity: (name: string) => readonly DetectorHit[];
}

export function evaluate(match: CompiledMatch, scene: Scene): readonly MatchHit[] {
  switch (match.kind) {
    case 'phrase':
      return nearOnly(phraseHits(match.phrases, match.isUpper, scene), match.near, scene);
    case 'entity':
      return nearOnly(entityHits(match.entity, scene), match.near, scene);
    case 'any':
      return match.parts.flatMap((part) => evaluate(part, scene));
    case 'all':
      return joined(
        match.parts.map((part) => evaluate(part, scene)),
        match.within,
        scene.text,
      );
  }
}

function phraseHits(
  phrases: ReadonlyMap<number, string>,
  isUpper: boolean,
  scene: Scene,
): readonly MatchHit[] {
  const { text } = scene;
  const found: MatchHit[] = [];
  for (const [term, phrase] of phrases) {
    for (const { first, last, kind } of scene.terms.get(term) ?? []) {
      if (kind === 'stripped' && !scene.isUsableStripped(term)) continue;
      const start = text.starts[first] as number;
      const end = text.ends[last] as number;
      if (!isUpper || isAllCapitals(text.draft.slice(start, end)))
        found.push({ start, end, first, last, phrase });
    }
  }
  return found;
}

function isAllCapitals(slice: string): boolean {
  return slice === slice.toUpperCase() && slice !== slice.toLowerCase();
}

function entityHits(name: string, { text, entity }: Scene): readonly MatchHit[] {
  return entity(name).map((hit) => ({
    ...hit,
    first: Math.max(0, wordAt(text, hit.start)),
    last: Math.max(0, wordAt(text, hit.end - 1)),
  }));
}

function nearOnly(
  hits: readonly MatchHit[],
  near: CompiledNear | undefined,
  scene: Scene,
): readonly MatchHit[] {
  if (!near || hits.length === 0) return hits;
  const words = termHits(near.terms, scene);
  return hits.filter((hit) => isNear(hit, words, near.within, scene.text));
}

/** The places of any of the terms, stripped ones too: context may be read more freely than a hit. */
export function termHits(terms: readonly number[], scene: Scene): readonly TermHit[] {
  return terms
    .flatMap((term) => scene.terms.get(term) ?? [])
    .sort((a, b) => a.first - b.first || a.last - b.last);
}

/** Longest phrase in words; the schema's 80 characters cannot hold more. */
const longestPhrase = 40;

function isNear(
  hit: MatchHit,
  words: readonly TermHit[],
  within: Stretch,
  { sentences, paragraphs }: Text,
): boolean {
  if (within.unit === 'words') {
    return someFrom(words, hit.first - within.count - longestPhrase, (word) => {
      if (word.first > hit.last + within.count) return 'stop';
      const isClose = word.last >= hit.first - within.count;
      return isClose && paragraphs[word.first] === paragraphs[hit.first] ? 'yes' : 'no';
    });
  }
  const of = within.unit === 'sentence' ? sentences : paragraphs;
  const from = of[hit.first] as number;
  const to = of[hit.last] as number;
  return touches(words, of, from, to);
}

/** Whether any of the hits, in order, stands in the stretches `[from, to]`. */
export function touches(words: readonly TermHit[], of: Int32Array, from: number, to: number): boolean {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((of[(words[middle] as TermHit).first] as number) < from) low = middle + 1;
    else high = middle;
  }
  const word = words[low];
  return word !== undefined && (of[word.first] as number) <= to;
}

function someFrom(
  words: readonly TermHit[],
  first: number,
  look: (word: TermHit) => 'yes' | 'no' | 'stop',
): boolean {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as TermHit).first < first) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < words.length; index++) {
    const answer = look(words[index] as TermHit);
    if (answer !== 'no') return answer === 'yes';
  }
  return false;
}

interface Window extends MatchHit {
  readonly width: number;
}

/**
 * The tightest windows that hold one hit of every part. Sweeps all hits from left to right and keeps the last
 * one of each part; of overlapping windows the narrower stays.
 */
function joined(parts: readonly (readonly MatchHit[])[], within: Stretch, text: Text): readonly MatchHit[] {
  if (parts.some((hits) => hits.length === 0)) return [];
  const of = within.unit === 'sentence' ? text.sentences : text.paragraphs;
  const all = parts
    .flatMap((hits, part) => hits.map((hit) => ({ hit, part })))
    .sort((a, b) => a.hit.start - b.hit.start || a.hit.end - b.hit.end || a.part - b.part);
  const last: (MatchHit | undefined)[] = parts.map(() => undefined);
  const kept: Window[] = [];
  for (const { hit, part } of all) {
    last[part] = hit;
    const chosen = last.filter((one) => one !== undefined && of[one.first] === of[hit.first]) as MatchHit[];
    if (chosen.length === parts.length && isWithin(chosen, within)) keepTighter(kept, windowOf(chosen));
  }
  return kept.map(({ width: _, ...hit }) => hit);
}

function isWithin(chosen: readonly MatchHit[], within: Stretch): boolean {
  if (within.unit !== 'words') return true;
  const opening = chosen.reduce((a, b) => (b.start < a.start ? b : a));
  const closing = chosen.reduce((a, b) => (b.end > a.end ? b : a));
  return closing.first - opening.last <= within.count;
}

function windowOf(chosen: readonly MatchHit[]): Window {
  const start = Math.min(...chosen.map((hit) => hit.start));
  const end = Math.max(...chosen.map((hit) => hit.end));
  const parts = chosen.flatMap((hit) => hit.parts ?? []).sort((a, b) => a.start - b.start);
  return {
    start,
    end,
    first: Math.min(...chosen.map((hit) => hit.first)),
    last: Math.max(...chosen.map((hit) => hit.last)),
    width: end - start,
    ...(parts.length > 0 && { parts }),
  };
}

function keepTighter(kept: Window[], window: Window): void {
  const last = kept.at(-1);
  if (!last || window.start >= last.end) kept.push(window);
  else if (window.width < last.width) kept[kept.length - 1] = window;
}
