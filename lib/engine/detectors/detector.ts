import type { Text } from '../text/read-text';
import type { Span, Tables } from '../types';
import type { Words } from './words';

export interface DetectorHit extends Span {
  /** What a mask would cover; absent where masking makes no sense. */
  readonly parts?: readonly Span[];
}

/**
 * Hits of one stretch of text in its order, in UTF-16 units of it. `cues` are the places of the detector's own cues,
 * in order, none overlapping.
 */
export type Find = (text: Text, cues: readonly Words[]) => readonly DetectorHit[];

/** A digit, one of the cues, or the character itself. */
export type Need = 'digits' | 'cues' | '@' | '.' | '/';

export interface Detector {
  /** As rules name it. */
  readonly name: string;
  /** Without any of these there is nothing to find and no call. */
  readonly needs: Need | readonly Need[];
  /** Digits close together, as `closeDigits` counts them: with fewer there is nothing to find either. */
  readonly fewestDigits?: number;
  /** Key words found with the phrases of the rules, in the one pass over the draft, whatever their accents. */
  readonly cues?: readonly string[] | ((tables: Tables) => readonly string[]);
  /** Its cues count only as written, or without accents in a sentence that has none: surnames are common words. */
  readonly hasExactCues?: boolean;
  /** Called once a ruleset; tables made from its lists are made at the first text that wants them. */
  readonly create: (tables: Tables) => Find;
}
