import { describe, expect, it } from 'vitest';
import { type Admitted, admit, trialReasons } from '../../lib/ruleset/admit';
import type { Release } from '../../lib/ruleset/release';
import { organisation, phrase, type RefusedRow, throughTheDoor, withRules } from './door';
import { releaseBody } from './publisher';

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

const refused: readonly RefusedRow[] = [
  [
    'engine-range',
    'row 18: for a later rule language',
    () => throughTheDoor([releaseBody({ engine: { min: 2, max: 3 } })]),
  ],
  ['no-base', 'an organisation without a base', () => throughTheDoor([organisation()])],
  [
    'too-few-rules',
    'row 21: fewer rules than the pointer asks for',
    () => throughTheDoor([releaseBody()], { minRules: 3 }),
  ],
  ['shrunk', 'row 21: rules that go away unsaid', () => throughTheDoor([releaseBody()], { rulesBefore: 20 })],
  [
    'retired-id',
    'row 23: an id that was used before',
    () => throughTheDoor([releaseBody({ retired: ['credentials.password'] })]),
  ],
  [
    'not-compiled',
    'row 19: a pattern that nobody has judged',
    () => throughTheDoor([withRules({ ...phrase('credentials.a', 'x'), match: { pattern: '(a+)+$' } })]),
  ],
  [
    'sample-failed',
    'row 18: a sample that raises nothing',
    () =>
      throughTheDoor([
        releaseBody({ samples: [{ rule: 'credentials.shared-account', flag: 'Chào', pass: 'Chào' }] }),
      ]),
  ],
  [
    'sample-failed',
    'row 20: a phrase that stands everywhere',
    () => {
      const release = withRules(phrase('credentials.a', 'và'));
      const samples = [{ rule: 'credentials.a', flag: 'anh và em', pass: 'trời nắng và gió' }];
      return throughTheDoor([{ ...release, samples }]);
    },
  ],
  ['samples-slow', 'row 18: samples that take too long', () => timed([0, 600, 600, 610])],
  [
    'floods',
    'row 20: a phrase that stands in one harmless text of ten',
    () => throughTheDoor([withTexts(10)]),
  ],
  [
    'floods',
    'row 20: an organisation with a phrase that stands in many harmless texts of the base',
    () =>
      throughTheDoor([
        withTexts(0),
        organisation({ rules: [phrase('credentials.ha-noi-a', 'họp giao ban')] }),
      ]),
  ],
];

describe('a release of two approvers is tried before it is let in, and refused:', () => {
  it.each(refused)('%s: %s', async (reason, _title, verdict) => {
    expect(await verdict()).toMatchObject({ ok: false, reason });
  });

  it('with a row for each reason of the closed list', () => {
    const rows = new Set<string>(refused.map(([reason]) => reason));
    expect(trialReasons.filter((reason) => !rows.has(reason))).toEqual([]);
  });
});

describe('a release of two approvers is let in that', () => {
  it('may take longer on a machine that is slow, or busy with other things', async () => {
    expect(await timed([0, 600, 600, 630])).toMatchObject({ ok: true });
  });

  it('may have a rule that speaks now and then in what other rules are silent about', async () => {
    expect(await throughTheDoor([withTexts(4)])).toMatchObject({ ok: true });
  });
});
