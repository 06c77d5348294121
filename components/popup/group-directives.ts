import type { Directive, DirectiveStatus } from '../../lib/engine/types';

export interface DirectiveGroup {
  readonly status: DirectiveStatus;
  readonly directives: readonly Directive[];
}

const order: readonly DirectiveStatus[] = ['in-force', 'background', 'replaced', 'unverified'];

/** What applies first; within a group the newest first, those without a day last. Empty groups are left out. */
export function groupDirectives(directives: readonly Directive[]): readonly DirectiveGroup[] {
  return order
    .map((status) => ({
      status,
      directives: directives.filter((directive) => directive.status === status).sort(newestFirst),
    }))
    .filter((group) => group.directives.length > 0);
}

function newestFirst(a: Directive, b: Directive): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id);
}
