import type { Span } from '../types';
import type { DetectorHit } from './detector';

/** A hit that a mask would cover as a whole. */
export function masked({ start, end }: Span): DetectorHit {
  return { start, end, parts: [{ start, end }] };
}
