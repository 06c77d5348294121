import type { Directive, DirectiveStatus } from '../../lib/engine/types';

export interface DirectiveGroup {
  readonly status: DirectiveStatus;
  readonly directives: readonly Directive[];
}

const order: readonly DirectiveStatus[] = ['in-force', 'background', 'replaced', 'unverified'];

/** What applies first; within a group the order given. Empty groups are left out. */
export function groupDirectives(directives: readonly Directive[]): readonly DirectiveGroup[] {
  return order
    .map((status) => ({ status, directives: directives.filter((directive) => directive.status === status) }))
    .filter((group) => group.directives.length > 0);
}

/** By date of issue; those without a day last. */
export function newestFirst(directives: readonly Directive[]): readonly Directive[] {
  return directives.toSorted(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id),
  );
}
