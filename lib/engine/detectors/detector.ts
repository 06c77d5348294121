import type { Text } from '../text/read-text';
import type { Span } from '../types';

export interface DetectorHit extends Span {
  /** What a mask would cover; absent where masking makes no sense. */
  readonly parts?: readonly Span[];
}

export interface Detector {
  /** As rules name it. */
  readonly name: string;
  /** Hits in the order of the draft, in UTF-16 units of it. */
  readonly find: (text: Text) => readonly DetectorHit[];
}
