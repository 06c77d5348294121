/** What the tests of the one door share: releases to put before it, and the way through. */
import type { Rule, Ruleset } from '../../lib/engine/types';
import { type AdmitReason, type Admitted, admit } from '../../lib/ruleset/admit';
import { checkSignature } from '../../lib/ruleset/ed25519';
import type { Release } from '../../lib/ruleset/release';
import { verifyRelease } from '../../lib/ruleset/verify';
import { pinOf, releaseBody, releaseKeys, rootBody, signed } from './publisher';
import { sample } from './sample';

/** The reason, the title, and the verdict that has to give it. */
export type RefusedRow = readonly [AdmitReason, string, () => Promise<Admitted>];

const both = (text: string) => ({ vi: text, en: text });
export const phrase = (id: string, ...phrases: string[]): Rule => ({
  id,
  severity: 'caution',
  match: { phrase: phrases },
  message: both('x'),
  advice: both('x'),
  cites: [{ directive: 'luat-moi', ref: 'Điều 1' }],
});

const empty: Ruleset = { ...sample, directives: [], guidelines: [], rules: [] };
export const ours = phrase('credentials.ha-noi-room', 'phòng máy chủ');

export const organisation = (ruleset: Partial<Ruleset> = {}, changes: Partial<Release> = {}): Release =>
  releaseBody({
    layer: 'org.ha-noi',
    ruleset: { ...empty, rules: [ours], ...ruleset },
    samples: [],
    ...changes,
  });

export const withRules = (...rules: Rule[]): Release =>
  releaseBody({ ruleset: { ...sample, rules: [...sample.rules, ...rules] } });

/** Signed by two approvers, opened as a browser does, and only then judged. */
export async function throughTheDoor(releases: readonly Release[], more = {}): Promise<Admitted> {
  const opened = await Promise.all(
    releases.map(async (release) => {
      const file = await signed(release, releaseKeys.slice(0, 2));
      return verifyRelease(file, rootBody(), { pin: await pinOf(release), floor: 0 }, checkSignature);
    }),
  );
  const layers = opened.map((one) => {
    if (!one.ok) throw new Error(one.reason);
    return { release: one.value, minRules: 1, ...more };
  });
  return admit(layers, { clock: () => 0 });
}
