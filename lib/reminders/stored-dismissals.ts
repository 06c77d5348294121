/** The dismissals that are kept: only what the ruleset wrote itself, a rule's id, its own phrase, a site. */
import type { SiteName } from '../engine/types';
import { readStored, watchStored, writeStored } from '../storage';

export type StoredDismissal =
  | { readonly kind: 'phrase'; readonly rule: string; readonly phrase: string }
  | { readonly kind: 'rule-on-site'; readonly rule: string; readonly site: SiteName };

export async function readDismissals(): Promise<readonly StoredDismissal[]> {
  const stored = await readStored('dismissals');
  return Array.isArray(stored) ? (stored as readonly StoredDismissal[]) : [];
}

export async function writeDismissals(dismissals: readonly StoredDismissal[]): Promise<void> {
  await writeStored('dismissals', dismissals);
}

export function watchDismissals(signal: AbortSignal, onChange: () => void): void {
  watchStored(['dismissals'], signal, onChange);
}

/** By what they hold: Chromium gives stored objects back with their keys in another order. */
export function isSameDismissal(a: StoredDismissal, b: StoredDismissal): boolean {
  if (a.rule !== b.rule) return false;
  if (a.kind === 'phrase') return b.kind === 'phrase' && a.phrase === b.phrase;
  return b.kind === 'rule-on-site' && a.site === b.site;
}
