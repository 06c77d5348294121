/** What the author can do in the popup. */
import type { Ruleset, SiteName } from '../engine/types';
import { type Settings, writeSettings } from '../settings';
import { requestAccess } from '../tab-state';
import type { PopupData } from './popup-data';
import { type RulesetQuestions, rulesetQuestions } from './ruleset-questions';
import type { Trial } from './trial';

export interface PopupActions {
  readonly askAccess: () => void;
  readonly pauseHour: () => void;
  readonly pauseSite: () => void;
  readonly resume: () => void;
  readonly setLanguage: (language: Settings['language']) => void;
  readonly ruleset: RulesetQuestions;
  readonly eraseAll: () => Promise<void>;
  readonly startTrial: (box: HTMLElement, ruleset: Ruleset, signal: AbortSignal) => Promise<Trial>;
}

const hour = 3_600_000;

type Here = Pick<PopupData, 'tab' | 'settings'>;

export function popupActions({ tab, settings }: Here, show: () => Promise<void>): PopupActions {
  const others = settings.sitesOff.filter((site) => site !== tab.site);
  const here: readonly SiteName[] = tab.site ? [tab.site] : [];
  const choose = async (patch: Partial<Settings>): Promise<void> => {
    await writeSettings(patch).catch(() => {});
    await show();
    // The tab hears of it only now and answers with its old state for some milliseconds.
    setTimeout(show, 250);
  };
  return {
    askAccess: () => void requestAccess().then(show),
    pauseHour: () => void choose({ pause: { until: Date.now() + hour } }),
    pauseSite: () => void choose({ sitesOff: [...others, ...here] }),
    resume: () => void choose({ pause: null, sitesOff: others }),
    setLanguage: (language) => void choose({ language }),
    ruleset: rulesetQuestions,
    async eraseAll() {
      const { eraseAll } = await import('./erase');
      await eraseAll();
      await show();
    },
    startTrial: tryInBox(settings.language),
  };
}

/** The same function for the same language, so that a box is not started anew with every look. */
function tryInBox(language: Settings['language']): PopupActions['startTrial'] {
  const known = tries.get(language);
  if (known) return known;
  const start: PopupActions['startTrial'] = async (box, ruleset, signal) => {
    const { startTrial } = await import('./trial');
    return startTrial(box, { ruleset, language, from: 'info' }, signal);
  };
  tries.set(language, start);
  return start;
}

const tries = new Map<Settings['language'], PopupActions['startTrial']>();
