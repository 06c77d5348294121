/** What the first page shows and does; the settings of an agency come some seconds after a browser start. */
import { browser } from 'wxt/browser';
import type { Ruleset } from '../engine/types';
import { readPolicy, watchPolicy } from '../policy/policy';
import { readActive, watchActive } from '../ruleset/active';
import { defaultsOf, readSettings, type Settings, watchSettings, writeSettings } from '../settings';
import { startTrial, type Trial } from './trial';

export interface WelcomeData {
  readonly language: Settings['language'];
  /** Null until the background has put one in place. */
  readonly ruleset: Ruleset | null;
  readonly organisation: string | null;
}

export interface WelcomeActions {
  readonly setLanguage: (language: Settings['language']) => void;
  readonly startTrial: (box: HTMLElement, ruleset: Ruleset, signal: AbortSignal) => Promise<Trial>;
  readonly leave: () => void;
}

export async function readWelcome(): Promise<WelcomeData> {
  const [policy, active] = await Promise.all([readPolicy(), readActive()]);
  const { language } = await readSettings(defaultsOf(policy));
  return { language, ruleset: active?.ruleset ?? null, organisation: policy.organisationName ?? null };
}

export function watchWelcome(signal: AbortSignal, onChange: () => void): void {
  watchSettings(signal, onChange);
  watchPolicy(signal, onChange);
  watchActive(signal, onChange);
}

export function welcomeActions(onDone: () => void): WelcomeActions {
  return {
    setLanguage: (language) => void writeSettings({ language }).then(onDone),
    async startTrial(box, ruleset, signal) {
      const { language } = await readSettings(defaultsOf(await readPolicy()));
      return startTrial(box, { ruleset, language, from: 'caution' }, signal);
    },
    leave: () => void leave(),
  };
}

async function leave(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
