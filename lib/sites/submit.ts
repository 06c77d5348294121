/** The site's own button for a box, found from the box outward at the moment it is needed. */
import type { ComposerHint } from '../engine/types';
import { accessibleName, comparable } from './accessible-name';
import type { Box } from './editable';
import { matchesAny } from './matches-any';

const controls = 'button, [role=button], input[type=submit]';

export type SubmitHint = Pick<ComposerHint, 'submit' | 'submitLabels'>;

/**
 * Walks from the box outward and takes the first control after the box that a hint names; one before the box
 * only where a selector names it, since titles carry the words of buttons too.
 * The walk ends at a dialog, form or article (`scope`), so that it never finds another box's button.
 */
export function findSubmit(box: Box, hint: SubmitHint, scope: readonly string[]): HTMLElement | null {
  for (const parent of ancestors(box, scope)) {
    const named = [...parent.querySelectorAll<HTMLElement>(controls)].filter((control) =>
      isNamed(control, hint),
    );
    const isSelected = (control: HTMLElement): boolean => matchesAny(control, hint.submit);
    const after = named.filter((control) => follows(control, box));
    const best = after.find(isSelected) ?? after[0] ?? named.find(isSelected);
    if (best) return best;
  }
  return null;
}

/** The control that an event comes from, if it comes from one. */
export function controlOfEvent(event: Event): HTMLElement | null {
  // An event that is over has no path any more.
  const target = event.composedPath()[0] ?? event.target;
  return target instanceof Element ? target.closest<HTMLElement>(controls) : null;
}

export function isDisabled(control: HTMLElement): boolean {
  return control.matches('[disabled], [aria-disabled=true]');
}

/** Whether a control could be the one that posts, by what it is called; cheap enough for every press. */
export function isNamed(control: HTMLElement, hint: SubmitHint): boolean {
  if (matchesAny(control, hint.submit)) return true;
  const name = accessibleName(control);
  return hint.submitLabels.some((label) => name === comparable(label));
}

function* ancestors(box: Box, scope: readonly string[]): Generator<Element> {
  for (let parent = box.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
    yield parent;
    if (matchesAny(parent, scope)) return;
  }
}

function follows(control: Element, box: Box): boolean {
  return (box.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
