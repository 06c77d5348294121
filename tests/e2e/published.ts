/** A channel as an administrator publishes it, for browsers under test: the shipped ruleset and one phrase more. */
import { loadRuleset } from '../../cli/load';
import type { Rule, Ruleset } from '../../lib/engine/types';
import type { Channel } from '../../lib/ruleset/channel';
import type { Release } from '../../lib/ruleset/release';
import {
  channelBody,
  channelKeys,
  pinOf,
  releaseBody,
  releaseKeys,
  rootBody,
  rootKeys,
  signed,
} from '../ruleset/publisher';

export interface Published {
  readonly pointer: Uint8Array;
  readonly release: Uint8Array;
  readonly releasePath: string;
}

const shipped = loadRuleset('rules');

/** A phrase that no shipped rule looks for. */
export const newPhrase = 'lịch trực kho quân nhu';

const newRule: Rule = {
  id: 'internal.store-roster',
  severity: 'caution',
  match: { phrase: [newPhrase] },
  message: { vi: 'Có vẻ là lịch trực của kho.', en: 'This looks like the roster of a store.' },
  advice: { vi: 'Bỏ lịch trực ra khỏi bài.', en: 'Leave the roster out.' },
};

/** The shipped ruleset under another version, with the new rule or without. */
export function rulesetOf(version: string, withNewRule: boolean): Ruleset {
  return { ...shipped, version, rules: withNewRule ? [...shipped.rules, newRule] : shipped.rules };
}

export const rootFile = async (): Promise<string> =>
  new TextDecoder().decode(await signed(rootBody(), rootKeys));

interface Edition {
  readonly sequence: number;
  readonly ruleset: Ruleset;
  readonly release?: Partial<Release>;
  readonly channel?: Partial<Channel>;
}

/** Signed by two approvers and the channel's key. */
export async function publishedFiles(edition: Edition): Promise<Published> {
  const { sequence, ruleset } = edition;
  const samples = [{ rule: newRule.id, flag: `Gửi ${newPhrase} tuần này`, pass: 'Chào cả nhà' }];
  const hasNew = ruleset.rules.some(({ id }) => id === newRule.id);
  const body = releaseBody({ sequence, ruleset, samples: hasNew ? samples : [], ...edition.release });
  const pin = await pinOf(body, { minRules: 50 });
  return {
    release: await signed(body, releaseKeys.slice(0, 2)),
    pointer: await signed(channelBody([pin], { sequence, ...edition.channel }), channelKeys),
    releasePath: `stable/r/${pin.sha256}.json`,
  };
}
