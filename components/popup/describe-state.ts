import type { SiteName } from '../../lib/engine/types';
import type { TabState } from '../../lib/messages';
import type { Texts } from '../../locales';
import { formatMoment } from './format-date';

export interface StateText {
  readonly what: string;
  /** The reason, or what the author can do. */
  readonly next: string;
}

/** One state of a tab in words. `now` in ms since 1970; it decides whether a day is told beside the time. */
export function describeState(state: TabState, site: SiteName | null, texts: Texts, now: number): StateText {
  const { state: words, thisSite } = texts.popup;
  const siteName = site ? texts.common.sites[site] : thisSite;
  switch (state.kind) {
    case 'on-here':
      return words.onHere;
    case 'box-not-recognised':
      return state.posted ? words.postedUnread : words.boxNotRecognised;
    case 'paused': {
      const { untilTime, untilTakenBack, site: here, everywhere, next } = words.paused;
      const until = state.until === undefined ? untilTakenBack : untilTime(formatMoment(state.until, now));
      return { what: state.scope === 'site' ? here(siteName, until) : everywhere(until), next };
    }
    case 'no-access':
      return words.noAccess;
    case 'opened-before':
      return words.openedBefore;
    case 'off-by-agency':
      return words.offByAgency;
    case 'not-supported':
      return words.notSupported;
  }
}
