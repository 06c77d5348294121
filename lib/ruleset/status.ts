/** What popup and options say of updates: expiry and clocks change this and nothing else. */
import type { Understanding } from '../policy/understand';
import { downloadReasons } from './download';
import type { HistoryRow } from './history';
import type { Source } from './source';
import type { UpdateState } from './update-state';

export type UpdateLabel =
  /** No update address is set: the ruleset of the package, a pack or a file serves. */
  | 'no-address'
  | 'off'
  /** Firefox: a press in the options allows the one server. */
  | 'no-permission'
  /** Nothing was looked for yet. */
  | 'waiting'
  | 'ok'
  | 'offline'
  /** What the publisher signed last has run out. */
  | 'stale'
  | 'clock-suspect'
  /** What came was refused. */
  | 'rejected'
  /** The one before is active again. */
  | 'set-back';

export interface UpdateStatus {
  readonly label: UpdateLabel;
  readonly urls: readonly string[];
  readonly channel: string;
  /** ms since 1970. */
  readonly lastCheck?: number;
  readonly lastSuccess?: number;
  readonly due?: number;
  /** Until when the publisher's last word holds, ISO time. */
  readonly expires?: string;
  /** How the last attempt ended that is worth a line. */
  readonly lastOutcome?: HistoryRow;
  /** Whether there is a set to go back to. */
  readonly canGoBack: boolean;
}

export interface Observed {
  readonly state: UpdateState;
  readonly source: Source;
  readonly policy: Understanding['policy'];
  readonly lastOutcome: HistoryRow | undefined;
  readonly hasAccess: boolean;
  /** ms since 1970. */
  readonly now: number;
}

const day = 24 * 3_600_000;

export function statusOf(observed: Observed): UpdateStatus {
  const { state, source, lastOutcome } = observed;
  const { lastCheck, lastSuccess, due, pointerExpires: expires } = state;
  return {
    label: labelOf(observed),
    urls: source.urls,
    channel: source.channel,
    canGoBack: state.active !== undefined,
    ...(lastCheck === undefined ? {} : { lastCheck }),
    ...(lastSuccess === undefined ? {} : { lastSuccess }),
    ...(due === undefined ? {} : { due }),
    ...(expires === undefined ? {} : { expires }),
    ...(lastOutcome === undefined ? {} : { lastOutcome }),
  };
}

function labelOf(observed: Observed): UpdateLabel {
  const { state, source, policy, lastOutcome, hasAccess, now } = observed;
  if (state.isSetBack) return 'set-back';
  if (source.urls.length === 0) return isStale(state, now) ? 'stale' : 'no-address';
  if (!policy.updatesEnabled) return 'off';
  if (!hasAccess) return 'no-permission';
  if (isClockSuspect(state, now)) return 'clock-suspect';
  if (isStale(state, now)) return 'stale';
  if (state.failures > 0) return isNetwork(lastOutcome) ? 'offline' : 'rejected';
  return state.lastCheck === undefined ? 'waiting' : 'ok';
}

function isClockSuspect({ skew = 0, signedUntil = 0 }: UpdateState, now: number): boolean {
  return Math.abs(skew) > day || now < signedUntil - day;
}

/** It cannot be earlier than what was signed already, whatever the clock says. */
function isStale(
  { active, pointerExpires, rootExpires, signedUntil = 0 }: UpdateState,
  now: number,
): boolean {
  const ends = [pointerExpires, rootExpires].flatMap((end) => (end === undefined ? [] : Date.parse(end)));
  return active !== undefined && ends.some((end) => end <= Math.max(now, signedUntil));
}

function isNetwork(row: HistoryRow | undefined): boolean {
  return downloadReasons.some((reason) => reason === row?.outcome);
}
