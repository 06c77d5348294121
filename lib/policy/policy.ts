/**
 * The agency's settings as tabs, popup and options see them: a cached copy, since the first managed read after a
 * browser start takes seconds. The signed files that a policy may hold stay out of it: tabs have no use for them.
 */
import type { SiteName } from '../engine/types';
import { readStored, watchStored } from '../storage';
import type { LockableSetting, PolicyKey } from './schema';

export interface Policy {
  readonly organisationName?: string;
  readonly supportText?: string;
  /** Defaults of the agency; the author may choose otherwise. */
  readonly uiLanguage?: 'vi' | 'en';
  readonly asking?: 'serious' | 'never';
  readonly sitesOff: readonly SiteName[];
  readonly disabledRules: readonly string[];
  readonly updatesEnabled: boolean;
  /** Empty: no address is set by the agency. */
  readonly updateUrls: readonly string[];
  readonly updateIntervalMinutes: number;
  readonly channel: string;
  readonly orgLayers: readonly string[];
  readonly allowFileImport: boolean;
  /** What the author cannot change, and sees so. */
  readonly lockedSettings: readonly LockableSetting[];
  /** The policy as understood, name by name; empty where none is set. */
  readonly entries: readonly PolicyEntry[];
}

/** One name of the managed settings and what became of it. */
export type PolicyEntry =
  | { readonly name: PolicyKey; readonly state: 'applied'; readonly value: string }
  /** The value is not one that this name may have; `where` is the place within it, as "1" in a list. */
  | { readonly name: PolicyKey; readonly state: 'wrong'; readonly where: string }
  /** A name that this product refuses on purpose. */
  | { readonly name: string; readonly state: 'refused' }
  | { readonly name: string; readonly state: 'unknown' };

/** Where no agency has set anything. */
export const noPolicy: Policy = {
  sitesOff: [],
  disabledRules: [],
  updatesEnabled: true,
  updateUrls: [],
  updateIntervalMinutes: 1440,
  channel: 'stable',
  orgLayers: [],
  allowFileImport: true,
  lockedSettings: [],
  entries: [],
};

/** Reads the cached settings; what an older version did not store falls back to the default. */
export async function readPolicy(): Promise<Policy> {
  return { ...noPolicy, ...((await readStored('policy')) as Partial<Policy> | undefined) };
}

export function watchPolicy(signal: AbortSignal, onChange: () => void): void {
  watchStored(['policy'], signal, onChange);
}
