import { describe, expect, it } from 'vitest';
import type { Rule, Ruleset } from '../../lib/engine/types';
import { type AdmitReason, type Admitted, admit, trialReasons } from '../../lib/ruleset/admit';
import { checkSignature } from '../../lib/ruleset/ed25519';
import { withoutRules } from '../../lib/ruleset/layers';
import { organisationReasons } from '../../lib/ruleset/organisation';
import type { Release } from '../../lib/ruleset/release';
import { verifyRelease } from '../../lib/ruleset/verify';
import { pinOf, releaseBody, releaseKeys, rootBody, signed } from './publisher';
import { sample } from './sample';

const both = (text: string) => ({ vi: text, en: text });
const phrase = (id: string, ...phrases: string[]): Rule => ({
  id,
  severity: 'caution',
  match: { phrase: phrases },
  message: both('x'),
  advice: both('x'),
  cites: [{ directive: 'luat-moi', ref: 'Điều 1' }],
});

const empty: Ruleset = { ...sample, directives: [], guidelines: [], rules: [] };
const ours = phrase('credentials.ha-noi-room', 'phòng máy chủ');

const organisation = (ruleset: Partial<Ruleset> = {}, changes: Partial<Release> = {}): Release =>
  releaseBody({
    layer: 'org.ha-noi',
    ruleset: { ...empty, rules: [ours], ...ruleset },
    samples: [],
    ...changes,
  });

const withRules = (...rules: Rule[]): Release =>
  releaseBody({ ruleset: { ...sample, rules: [...sample.rules, ...rules] } });

/** Signed by two approvers, opened as a browser does, and only then judged. */
async function throughTheDoor(releases: readonly Release[], more = {}): Promise<Admitted> {
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

/** By a clock that shows these times. */
async function timed(times: number[]): Promise<Admitted> {
  const clock = () => times.shift() ?? 0;
  return admit([{ release: releaseBody(), minRules: 1 }], { clock });
}

/** Forty samples, with the phrase of another rule in so many of the harmless texts. */
function withTexts(loud: number): Release {
  const release = withRules(phrase('credentials.loud', 'cả phòng ta'));
  const samples = Array.from({ length: 40 }, (_, index) => ({
    rule: 'credentials.shared-account',
    flag: 'Cả phòng dùng chung tài khoản này nhé',
    pass: index < loud ? 'Cả phòng ta họp giao ban' : 'Sáng mai họp giao ban',
  }));
  return { ...release, samples };
}

const refused: readonly (readonly [AdmitReason, string, () => Promise<Admitted>])[] = [
  [
    'opinion-topic',
    'a rule on a topic of opinion',
    () => throughTheDoor([withRules(phrase('credentials.a', 'đi biểu tình'))]),
  ],
  [
    'opinion-topic',
    'an organisation with a topic of opinion',
    () =>
      throughTheDoor([
        releaseBody(),
        organisation({ rules: [phrase('internal.ha-noi-a', 'khiếu nại đất')] }),
      ]),
  ],
  [
    'named-person',
    'a rule with the name of a person',
    () => throughTheDoor([withRules(phrase('credentials.a', 'Trần Văn Bình'))]),
  ],
  [
    'layer-adds-more',
    'an organisation with site hints',
    () =>
      throughTheDoor([
        releaseBody(),
        organisation({ sites: [{ site: 'x', composers: [], exclude: [], scope: [] }] }),
      ]),
  ],
  [
    'layer-adds-more',
    'an organisation with a table of surnames',
    () => throughTheDoor([releaseBody(), organisation({ tables: { ...sample.tables, surnames: ['Ông'] } })]),
  ],
  [
    'layer-adds-more',
    'an organisation with a list of words of its own',
    () => throughTheDoor([releaseBody(), organisation({ lists: { stories: ['phim ảnh'] } })]),
  ],
  [
    'layer-shared-words',
    'an organisation whose rule looks for the words of a list',
    () =>
      throughTheDoor([releaseBody(), organisation({ rules: [phrase('internal.ha-noi-a', '@long-ago')] })]),
  ],
  [
    'layer-too-many',
    'fifty-one rules of an organisation',
    () => {
      const rules = Array.from({ length: 51 }, (_, at) => phrase(`internal.ha-noi-${at}`, `phòng máy ${at}`));
      return throughTheDoor([releaseBody(), organisation({ rules })]);
    },
  ],
  [
    'layer-id',
    'an organisation that changes a rule of the base',
    () =>
      throughTheDoor([
        releaseBody(),
        organisation({ rules: [phrase('credentials.shared-account', 'dùng chung')] }),
      ]),
  ],
  [
    'layer-category',
    'an organisation that reminds of manners',
    () => throughTheDoor([releaseBody(), organisation({ rules: [phrase('insult.ha-noi-a', 'đồ vô dụng')] })]),
  ],
  [
    'layer-severity',
    'an organisation that would ask before posting',
    () => throughTheDoor([releaseBody(), organisation({ rules: [{ ...ours, severity: 'serious' }] })]),
  ],
  [
    'layer-pattern',
    'a pattern of an organisation, inside another match',
    () => {
      const match = { any: [{ pattern: 'H29[.]15', engine: 'native' as const }, { phrase: ['phòng máy'] }] };
      return throughTheDoor([releaseBody(), organisation({ rules: [{ ...ours, match }] })]);
    },
  ],
  [
    'layer-short-phrase',
    'a phrase of one syllable',
    () => throughTheDoor([releaseBody(), organisation({ rules: [phrase('internal.ha-noi-a', 'họp')] })]),
  ],
  [
    'layer-no-citation',
    'a rule of an organisation without its own citation',
    () => {
      const { cites: _, ...rule } = ours;
      return throughTheDoor([releaseBody(), organisation({ rules: [rule] })]);
    },
  ],
  [
    'engine-range',
    '18: for a later rule language',
    () => throughTheDoor([releaseBody({ engine: { min: 2, max: 3 } })]),
  ],
  ['no-base', 'an organisation without a base', () => throughTheDoor([organisation()])],
  [
    'too-few-rules',
    '21: fewer rules than the pointer asks for',
    () => throughTheDoor([releaseBody()], { minRules: 3 }),
  ],
  ['shrunk', '21: rules that go away unsaid', () => throughTheDoor([releaseBody()], { rulesBefore: 20 })],
  [
    'retired-id',
    '23: an id that was used before',
    () => throughTheDoor([releaseBody({ retired: ['credentials.password'] })]),
  ],
  [
    'not-compiled',
    '19: a pattern that nobody has judged',
    () => throughTheDoor([withRules({ ...phrase('credentials.a', 'x'), match: { pattern: '(a+)+$' } })]),
  ],
  [
    'sample-failed',
    '18: a sample that raises nothing',
    () =>
      throughTheDoor([
        releaseBody({ samples: [{ rule: 'credentials.shared-account', flag: 'Chào', pass: 'Chào' }] }),
      ]),
  ],
  [
    'sample-failed',
    '20: a phrase that stands everywhere',
    () => {
      const release = withRules(phrase('credentials.a', 'và'));
      const samples = [{ rule: 'credentials.a', flag: 'anh và em', pass: 'trời nắng và gió' }];
      return throughTheDoor([{ ...release, samples }]);
    },
  ],
  ['samples-slow', '18: samples that take too long', () => timed([0, 600, 600, 610])],
  ['floods', '20: a phrase that stands in one harmless text of ten', () => throughTheDoor([withTexts(10)])],
  [
    'floods',
    '20: an organisation with a phrase that stands in many harmless texts of the base',
    () =>
      throughTheDoor([
        withTexts(0),
        organisation({ rules: [phrase('credentials.ha-noi-a', 'họp giao ban')] }),
      ]),
  ],
  [
    'unknown-directive',
    'a citation of nothing',
    () =>
      throughTheDoor([
        withRules({ ...phrase('credentials.a', 'phòng máy'), cites: [{ directive: 'luat-nao-do' }] }),
      ]),
  ],
];

describe('a release that two approvers have signed', () => {
  it('becomes a ruleset, with what an organisation adds', async () => {
    const admitted = await throughTheDoor([organisation(), releaseBody()]);
    expect(admitted).toMatchObject({ ok: true, orphans: [] });
    expect(admitted.ok && admitted.ruleset.rules.map(({ id }) => id)).toEqual([
      ...sample.rules.map(({ id }) => id),
      ours.id,
    ]);
  });

  it.each(refused)('is refused all the same: %s, %s', async (reason, _title, verdict) => {
    expect(await verdict()).toMatchObject({ ok: false, reason });
  });

  it('is refused for each reason of the two closed lists by a row here', () => {
    const rows = new Set(refused.map(([reason]) => reason));
    expect([...trialReasons, ...organisationReasons].filter((reason) => !rows.has(reason))).toEqual([]);
  });

  it('may take longer on a machine that is slow, or busy with other things', async () => {
    expect(await timed([0, 600, 600, 630])).toMatchObject({ ok: true });
  });

  it('may have a rule that speaks now and then in what other rules are silent about', async () => {
    expect(await throughTheDoor([withTexts(4)])).toMatchObject({ ok: true });
  });

  it('may lose many rules where that is said and signed', async () => {
    const admitted = await throughTheDoor([releaseBody({ allowShrink: true })], { rulesBefore: 20 });
    expect(admitted).toMatchObject({ ok: true });
  });
});

describe('layers', () => {
  it('22: leaves out what an organisation cites and the base no longer has, and keeps the rest', async () => {
    const old = { ...phrase('internal.ha-noi-old', 'phòng máy cũ'), cites: [{ directive: 'luat-da-bo' }] };
    const guideline = { ...sample.guidelines[0], id: 'internal' } as (typeof sample.guidelines)[number];
    const base = releaseBody({ ruleset: { ...sample, guidelines: [...sample.guidelines, guideline] } });
    const admitted = await throughTheDoor([base, organisation({ rules: [old, ours] })]);
    expect(admitted).toMatchObject({ ok: true, orphans: ['internal.ha-noi-old'] });
  });

  it('give the same ruleset in whatever order they come', async () => {
    const other = organisation(
      { rules: [phrase('credentials.hue-room', 'phòng điều khiển')] },
      { layer: 'org.hue' },
    );
    const layers = [releaseBody(), organisation(), other];
    expect(await throughTheDoor(layers.toReversed())).toEqual(await throughTheDoor(layers));
  });

  it('lose exactly the rules that are taken out', () => {
    const [first, ...rest] = sample.rules;
    expect(withoutRules(sample, new Set([first?.id ?? '']))).toEqual({ ...sample, rules: rest });
  });
});
