import { describe, expect, it } from 'vitest';
import { organisationReasons } from '../../lib/ruleset/organisation';
import { organisation, ours, phrase, type RefusedRow, throughTheDoor } from './door';
import { releaseBody } from './publisher';
import { sample } from './sample';

const refused: readonly RefusedRow[] = [
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
];

describe('a release of two approvers is refused for what an organisation may not add', () => {
  it.each(refused)('%s: %s', async (reason, _title, verdict) => {
    expect(await verdict()).toMatchObject({ ok: false, reason });
  });

  it('with a row for each reason of the closed list', () => {
    const rows = new Set<string>(refused.map(([reason]) => reason));
    expect(organisationReasons.filter((reason) => !rows.has(reason))).toEqual([]);
  });
});
