/** From popup and options to the background, about rulesets: each answers how it ended, for a person to read. */
import { browser } from 'wxt/browser';
import type { AboutRuleset, RulesetAnswer } from '../messages';

/** "Tìm bản mới": no waiting, whatever the schedule says. */
export function lookNow(): Promise<RulesetAnswer> {
  return ask({ to: 'background', say: 'look-now' });
}

/**
 * Judges the text of a pack. Where nobody has said yet whose signatures count, the answer is `no-root` with the
 * fingerprint of the pack's root; once the author has compared it, it is handed in as `accepted`.
 */
export function importFile(text: string, accepted?: string): Promise<RulesetAnswer> {
  const message = { to: 'background', say: 'import-pack', text } as const;
  return ask(accepted === undefined ? message : { ...message, accepted });
}

/** The ruleset before the one in use, which is not taken again. */
export function goBack(): Promise<RulesetAnswer> {
  return ask({ to: 'background', say: 'go-back' });
}

function ask(message: AboutRuleset): Promise<RulesetAnswer> {
  return browser.runtime.sendMessage(message);
}
