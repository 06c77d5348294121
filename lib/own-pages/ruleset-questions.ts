/** What popup and options ask the background about rulesets. */
import { browser } from 'wxt/browser';
import type { AboutRuleset, RulesetAnswer } from '../messages';
import type { UpdateStatus } from '../ruleset/status';

/** What a person can ask for; each answer is from the closed list of outcomes. */
export interface RulesetQuestions {
  readonly lookNow: () => Promise<RulesetAnswer>;
  /** `accepted` is the mark of a first file that the author compared. */
  readonly importPack: (text: string, accepted?: string) => Promise<RulesetAnswer>;
  readonly goBack: () => Promise<RulesetAnswer>;
  /** Firefox asks the author for the one server; has to be called from a press. */
  readonly allowServer: (status: Pick<UpdateStatus, 'urls'>) => Promise<void>;
}

export const rulesetQuestions: RulesetQuestions = {
  lookNow: () => ask({ to: 'background', say: 'look-now' }),
  importPack: (text, accepted) =>
    ask({ to: 'background', say: 'import-pack', text, ...(accepted === undefined ? {} : { accepted }) }),
  goBack: () => ask({ to: 'background', say: 'go-back' }),
  async allowServer({ urls }) {
    const origins = [...new Set(urls.map((url) => `https://${new URL(url).hostname}/*`))];
    if (await browser.permissions.request({ origins })) await ask({ to: 'background', say: 'look-now' });
  },
};

async function ask(question: AboutRuleset): Promise<RulesetAnswer> {
  return browser.runtime.sendMessage(question);
}
