import { describe, expect, it } from 'vitest';
import { organisation, phrase, type RefusedRow, throughTheDoor, withRules } from './door';
import { releaseBody } from './publisher';

const refused: readonly RefusedRow[] = [
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
    'unknown-directive',
    'a citation of nothing',
    () =>
      throughTheDoor([
        withRules({ ...phrase('credentials.a', 'phòng máy'), cites: [{ directive: 'luat-nao-do' }] }),
      ]),
  ],
];

describe('a release of two approvers is refused for what no ruleset may hold', () => {
  it.each(refused)('%s: %s', async (reason, _title, verdict) => {
    expect(await verdict()).toMatchObject({ ok: false, reason });
  });
});
