/**
 * The ruleset in use: one JSON string in `storage.local`, read by tabs, popup and options.
 * A string parses several times faster in a tab than a stored object, and wakes no background.
 */
import type { Ruleset, Wording } from '../engine/types';
import { readStored, watchStored } from '../storage';

/** From the package, the update address, the agency's settings, or a file that the author chose. */
export type RulesetOrigin = 'bundled' | 'download' | 'policy' | 'import';

/** What popup and options show of a signed ruleset. */
export interface SignedFacts {
  readonly channel: string;
  readonly sequence: number;
  readonly issuedAt: string;
  readonly layers: readonly SignedLayer[];
  /** Ids that an organisation added and that do not fit the common ruleset any more. */
  readonly orphans: readonly string[];
  /** Owners of the keys that signed the common ruleset. */
  readonly signedBy: readonly string[];
  /** What the publisher says has changed. */
  readonly notes?: Wording;
  /** The highest sequences seen: here too, for the day on which the database is lost. */
  readonly floors: {
    readonly channels: Readonly<Record<string, number>>;
    readonly layers: Readonly<Record<string, number>>;
  };
}

export interface SignedLayer {
  readonly layer: string;
  readonly sequence: number;
  readonly issuedAt: string;
  readonly rules: number;
}

export interface Active {
  readonly ruleset: Ruleset;
  readonly origin: RulesetOrigin;
  /** Absent: the bundled one. */
  readonly signed?: SignedFacts;
  /** The stored ruleset could not be used and the bundled one stands in for it. */
  readonly setAside: boolean;
}

export type ActiveReading =
  | { readonly kind: 'ready'; readonly active: Active }
  /** Nothing is stored yet: the background has not run. */
  | { readonly kind: 'absent' }
  /** Something is stored that is no ruleset. */
  | { readonly kind: 'unreadable' };

/** Reads the active ruleset and says why there is none. */
export async function readActiveState(): Promise<ActiveReading> {
  const stored = await readStored('active');
  if (stored === undefined) return { kind: 'absent' };
  const active = typeof stored === 'string' ? parseActive(stored) : null;
  return active ? { kind: 'ready', active } : { kind: 'unreadable' };
}

/** Reads the active ruleset, or null where there is none that can be read. */
export async function readActive(): Promise<Active | null> {
  const reading = await readActiveState();
  return reading.kind === 'ready' ? reading.active : null;
}

/** Calls back when another ruleset has become active; ends with the signal. */
export function watchActive(signal: AbortSignal, onChange: () => void): void {
  watchStored(['active'], signal, onChange);
}

/**
 * Install has validated what it wrote, and tabs hold no zod; this looks only for the shape
 * without which a tab would fall over, since every extension page and tab can write the string.
 */
export function parseActive(stored: string): Active | null {
  try {
    const active = JSON.parse(stored) as Active;
    const { spec, rules, directives, guidelines, sites, usableStripped, tables } = active.ruleset;
    const lists = [rules, directives, guidelines, sites, usableStripped, ...Object.values(tables)];
    return spec === 1 && lists.every(Array.isArray) ? active : null;
  } catch {
    return null;
  }
}
