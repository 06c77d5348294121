/**
 * What the author has passed over, by scope. Stored is only what the ruleset wrote itself: a rule's id,
 * its own phrase, a site. What detectors find is kept in the tab's memory and goes with it.
 */
import type { Finding, SiteName } from '../engine/types';
import type { OfficePage } from './office-page';
import {
  isSameDismissal,
  readDismissals,
  type StoredDismissal,
  watchDismissals,
  writeDismissals,
} from './stored-dismissals';

/** This draft; this phrase; this rule on this site; the page is the office's own (speaking for it is its purpose). */
export type DismissalScope = 'draft' | 'phrase' | 'rule-on-site' | 'office-page';

export interface Dismissals {
  /** Whether a finding in a box was passed over; `quote` is the text of the finding, for this tab only. */
  covers(finding: Finding, quote: string, box: object): boolean;
  /** Passes a finding over; answers how to take that back. */
  add(scope: DismissalScope, finding: Finding, quote: string, box: object): () => void;
}

/** The dismissals of a tab; reads the stored ones, follows changes from other tabs, ends with the signal. */
export function createDismissals(
  site: SiteName,
  signal: AbortSignal,
  office: Pick<OfficePage, 'set'>,
  onChange: () => void,
): Dismissals {
  let stored: readonly StoredDismissal[] = [];
  const inTab = new Set<string>();
  const inBox = new WeakMap<object, Set<string>>();
  // Our own writes come back as changes; one that was overtaken by the next must not undo it.
  let writes = 0;
  const reload = async (): Promise<void> => {
    const writesBefore = writes;
    const read = await readDismissals();
    if (writes !== writesBefore) return;
    stored = read;
    onChange();
  };
  const quietly = (): void => void reload().catch(() => {});
  quietly();
  watchDismissals(signal, quietly);

  const keep = (dismissal: StoredDismissal): (() => void) => {
    const write = (next: readonly StoredDismissal[]): void => {
      stored = next;
      writes += 1;
      void writeDismissals(next).catch(() => {});
    };
    write([...stored, dismissal]);
    return () => write(stored.filter((other) => !isSameDismissal(other, dismissal)));
  };

  return {
    covers: (finding, quote, box) =>
      stored.some((dismissal) => coversStored(dismissal, finding, site)) ||
      inTab.has(keyOf(finding, quote)) ||
      (inBox.get(box)?.has(keyOf(finding, quote)) ?? false),
    add(scope, finding, quote, box) {
      const { rule, phrase } = finding;
      if (scope === 'rule-on-site') return keep({ kind: 'rule-on-site', rule, site });
      if (scope === 'phrase' && phrase !== undefined) return keep({ kind: 'phrase', rule, phrase });
      if (scope === 'office-page') {
        office.set(true);
        return () => office.set(false);
      }
      const keys = scope === 'phrase' ? inTab : (inBox.get(box) ?? new Set());
      if (scope === 'draft') inBox.set(box, keys);
      keys.add(keyOf(finding, quote));
      return () => void keys.delete(keyOf(finding, quote));
    },
  };
}

function coversStored(dismissal: StoredDismissal, { rule, phrase }: Finding, site: SiteName): boolean {
  if (dismissal.rule !== rule) return false;
  return dismissal.kind === 'phrase' ? dismissal.phrase === phrase : dismissal.site === site;
}

/** In memory only; what was typed never leaves the tab. */
function keyOf({ rule }: Finding, quote: string): string {
  return `${rule}\n${quote.normalize('NFC').toLowerCase()}`;
}
