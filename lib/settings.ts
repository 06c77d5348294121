/** What the author has chosen; every choice is the author's, whatever an agency prefers. */
import type { Severity, SiteName } from './engine/types';
import type { Policy } from './policy/policy';
import { readStored, watchStored, writeStored } from './storage';

/** Everywhere, until a moment in ms since 1970. A site that is switched off stands in `sitesOff`. */
export interface Pause {
  readonly until: number;
}

/** Where the author gets rulesets from; what an agency has locked goes before it. */
export interface OwnUpdate {
  readonly url?: string;
  readonly channel?: string;
  readonly intervalMinutes?: number;
}

export interface Settings {
  readonly language: 'vi' | 'en';
  readonly pause: Pause | null;
  readonly sitesOff: readonly SiteName[];
  /** The least severity that puts a pill beside the box and opens in a card; below it there is an underline. */
  readonly cardFrom: Severity;
  /** One question before posting, for serious findings only; or never one. */
  readonly asking: 'serious' | 'never';
  readonly update?: OwnUpdate;
}

export const defaultSettings: Settings = {
  language: 'vi',
  pause: null,
  sitesOff: [],
  cardFrom: 'caution',
  asking: 'serious',
};

/** Reads the settings: what the author did not choose comes from the agency's defaults, else from ours. */
export async function readSettings(agency: Partial<Settings> = {}): Promise<Settings> {
  return { ...defaultSettings, ...agency, ...(await readChosenSettings()) };
}

/** What an agency may propose; the author may choose otherwise. */
export function defaultsOf({ asking, uiLanguage }: Pick<Policy, 'asking' | 'uiLanguage'>): Partial<Settings> {
  return { ...(asking ? { asking } : {}), ...(uiLanguage ? { language: uiLanguage } : {}) };
}

/** Keeps only what the author chose, so that a default can still change for who never chose. */
export async function writeSettings(patch: Partial<Settings>): Promise<void> {
  await writeStored('settings', { ...(await readChosenSettings()), ...patch });
}

export function watchSettings(signal: AbortSignal, onChange: () => void): void {
  watchStored(['settings'], signal, onChange);
}

/** Whether a pause still runs at a moment (ms since 1970). */
export function isPaused(pause: Pause | null, now: number): pause is Pause {
  return pause !== null && now < pause.until;
}

/** What the author chose and nothing else. */
export async function readChosenSettings(): Promise<Partial<Settings>> {
  return ((await readStored('settings')) as Partial<Settings> | undefined) ?? {};
}
