import { describe, expect, it } from 'vitest';
import type { Rule, Ruleset } from '../../lib/engine/types';
import { type RefusalReason, readRuleset } from '../../lib/ruleset/read';
import { sample } from './sample';

const [password, phrase] = sample.rules as readonly [Rule, Rule];
const withRule = (rule: Partial<Rule>): Ruleset => ({ ...sample, rules: [{ ...password, ...rule }, phrase] });

describe('reading a ruleset from outside', () => {
  it('takes a valid one as it is', () => {
    expect(readRuleset(structuredClone(sample))).toEqual({ ok: true, ruleset: sample });
  });

  const refused: Readonly<Record<RefusalReason, readonly [unknown, string]>> = {
    'not-a-ruleset': [{ ...sample, spec: 2 }, 'spec'],
    'duplicate-id': [{ ...sample, rules: [password, password] }, 'credentials.password'],
    'unknown-directive': [withRule({ cites: [{ directive: 'luat-nao' }] }), 'credentials.password'],
    'unknown-point': [
      withRule({ cites: [{ directive: 'luat-moi', ref: 'Điều 9' }] }),
      'credentials.password',
    ],
    'not-in-force': [withRule({ cites: [{ directive: 'luat-cu' }] }), 'credentials.password'],
    'unknown-guideline': [withRule({ id: 'link.other' }), 'link.other'],
    'unknown-detector': [withRule({ match: { entity: 'horoscope' } }), 'credentials.password'],
    'unknown-list': [withRule({ unless: ['@stories'] }), 'credentials.password'],
    'list-in-list': [{ ...sample, lists: { stories: ['phim', '@tales'], tales: ['truyện'] } }, '@stories'],
    'opinion-topic': [withRule({ match: { phrase: ['đình công'] } }), 'credentials.password'],
    'named-person': [withRule({ match: { phrase: ['Trần Văn An'] } }), 'credentials.password'],
  };
  it.each(Object.entries(refused))(
    'refuses with the reason %s and names the place',
    (reason, [json, where]) => {
      expect(readRuleset(json)).toEqual({ ok: false, reason, where });
    },
  );

  it('judges the words of a list where a rule looks for them, and not where they take a finding back', () => {
    const lists = { lawful: ['đơn khiếu nại'] };
    const looking = { ...withRule({ match: { phrase: ['@lawful'] } }), lists };
    expect(readRuleset(looking)).toEqual({
      ok: false,
      reason: 'opinion-topic',
      where: 'credentials.password',
    });
    const near = withRule({ match: { entity: 'phone', near: { words: ['@lawful'], within: 'sentence' } } });
    expect(readRuleset({ ...near, lists })).toMatchObject({ reason: 'opinion-topic' });
    expect(readRuleset({ ...withRule({ unless: ['@lawful'] }), lists })).toMatchObject({ ok: true });
  });

  it('does not take what every object has for a list', () => {
    expect(readRuleset(withRule({ unless: ['@constructor'] }))).toMatchObject({ reason: 'unknown-list' });
  });

  it.each([undefined, null, 'text', [], {}, { ...sample, rules: 'none' }, { ...sample, surprise: 1 }])(
    'refuses what is no ruleset at all without throwing (%j)',
    (json) => {
      expect(readRuleset(json)).toMatchObject({ ok: false, reason: 'not-a-ruleset' });
    },
  );

  it.each([
    ['an empty word', { unless: [''] }, 'rules.0.unless.0'],
    ['a word of more than 80 letters', { unless: ['phim', 'a'.repeat(81)] }, 'rules.0.unless.1'],
    ['no word at all', { unless: [] }, 'rules.0.unless'],
    ['a number among words', { unless: ['phim', 7] }, 'rules.0.unless.1'],
    ['more words than a list may have', { unless: Array(401).fill('phim') }, 'rules.0.unless'],
  ])('names the place of %s', (_, rule, where) => {
    const json = { ...sample, rules: [{ ...password, ...rule }, phrase] };
    expect(readRuleset(json)).toEqual({ ok: false, reason: 'not-a-ruleset', where });
  });
});
