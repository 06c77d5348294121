/** How an attempt to bring in a ruleset may end: a closed list, with a sentence for each in `locales`. */
import type { DownloadReason } from './download';
import type { SetReason } from './judge-set';

export type Outcome =
  | 'installed'
  /** What is published is what we have. */
  | 'same'
  /** The stored ruleset was not the one that was installed. */
  | 'set-aside'
  /** The author brought the one before back. */
  | 'set-back'
  /** Trouble in tabs did: see `Trouble`. */
  | `set-back-${Trouble}`
  | Refusal;

/** What a tab may say of the active ruleset: it throws, checks are slow, or it finds more than any draft can hold. */
export type Trouble = 'fault' | 'slow' | 'flood';

export type Refusal =
  | DownloadReason
  | SetReason
  /** The publisher has taken this release back. */
  | 'revoked'
  /** Judged before and refused. */
  | 'rejected-before'
  /** The publisher has no release for this version of the extension. */
  | 'no-set'
  /** An organisation's layer that the settings name is not there. */
  | 'no-layer'
  /** Nothing says whose signatures count. */
  | 'no-root'
  | 'not-a-pack'
  | 'import-not-allowed'
  /** The browser could not keep it. */
  | 'not-stored'
  /** Updates are off, no address is set, or Firefox was not asked yet: nothing was tried. */
  | 'off'
  | 'no-address'
  | 'no-permission'
  /** Another look is under way. */
  | 'busy';

export type Attempt =
  | { readonly ok: true; readonly outcome: 'installed' | 'same' }
  | { readonly ok: false; readonly outcome: Refusal; readonly where?: string };
