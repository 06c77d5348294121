/** A compose box that we know: what kind it is and which key posts from it. */
import type { ComposerHint, ComposerKind, SiteHints } from '../engine/types';
import { accessibleName, comparable } from './accessible-name';
import type { Adapter } from './adapter';
import type { Box } from './editable';
import { matchesAny } from './matches-any';
import { findSubmit } from './submit';

export interface Composer {
  readonly box: Box;
  readonly kind: ComposerKind;
  readonly hint: ComposerHint;
  readonly adapter: Pick<Adapter, 'blursBeforePost'>;
  readonly scope: readonly string[];
}

export type Recognition =
  | { readonly kind: 'composer'; readonly composer: Composer }
  /** Known, and none of our business: private messages, search, and what the hints exclude. */
  | { readonly kind: 'left-alone' }
  /** Something a person writes in that we do not know. */
  | { readonly kind: 'unknown' };

/** A box needs two signs of its own, so that one renamed label or one new selector neither adds nor loses it. */
const enough = 3;

/** Decides what a box is: private messages first, in code; then what is excluded; then hints, by score. */
export function recognise(box: Box, hints: SiteHints, adapter: Adapter, path: string): Recognition {
  if (isLeftAlone(box, hints, adapter, path)) return { kind: 'left-alone' };
  const [best] = hints.composers
    .map((hint) => ({ hint, score: score(box, hint, hints.scope) }))
    .sort((a, b) => b.score - a.score);
  if (!best || best.score < enough) return { kind: 'unknown' };
  const { hint } = best;
  return { kind: 'composer', composer: { box, kind: hint.kind, hint, adapter, scope: hints.scope } };
}

/** Private messages and search, about which no hint is asked, and what the hints exclude where they are known. */
export function isLeftAlone(box: Box, hints: SiteHints | null, adapter: Adapter, path: string): boolean {
  return adapter.isPrivate(box, path) || isSearch(box) || matchesAny(box, hints?.exclude ?? []);
}

/** Whether a control with a post or comment label belongs to a box. */
export function isPostable(box: Box, { composers, scope }: SiteHints): boolean {
  return composers.some((hint) => findSubmit(box, hint, scope) !== null);
}

/** What the box is called and what posts from it come before what a selector says of it. */
function score(box: Box, hint: ComposerHint, scope: readonly string[]): number {
  const name = accessibleName(box);
  const labelled = hint.labels.some((label) => name.includes(comparable(label)));
  const submits = findSubmit(box, hint, scope) !== null;
  const selected = matchesAny(box, hint.box);
  return (labelled ? 2 : 0) + (submits ? 1 : 0) + (selected ? 2 : 0);
}

function isSearch(box: Box): boolean {
  return box.matches('[role=searchbox], [type=search]') || box.closest('[role=search]') !== null;
}
