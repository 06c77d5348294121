/** What the author has chosen; every choice is the author's, whatever an agency prefers. */
import type { SiteName } from './engine/types';
import { readStored, watchStored, writeStored } from './storage';

export interface Pause {
  readonly scope: 'everywhere' | SiteName;
  /** ms since 1970; absent: until it is taken back. */
  readonly until?: number;
}

export interface Settings {
  readonly language: 'vi' | 'en';
  readonly pause: Pause | null;
}

export const defaultSettings: Settings = { language: 'vi', pause: null };

/** Reads the settings; what is missing or from another version falls back to the default. */
export async function readSettings(): Promise<Settings> {
  const stored = (await readStored('settings')) as Partial<Settings> | undefined;
  return { ...defaultSettings, ...stored };
}

export async function writeSettings(patch: Partial<Settings>): Promise<void> {
  await writeStored('settings', { ...(await readSettings()), ...patch });
}

export function watchSettings(signal: AbortSignal, onChange: () => void): void {
  watchStored(['settings'], signal, onChange);
}

/** Whether a pause covers a site at a moment (ms since 1970). */
export function isPaused(pause: Pause | null, site: SiteName, now: number): boolean {
  if (!pause || (pause.scope !== 'everywhere' && pause.scope !== site)) return false;
  return pause.until === undefined || now < pause.until;
}
