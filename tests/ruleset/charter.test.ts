import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Match, Rule } from '../../lib/engine/types';
import { type CharterReason, refusals } from '../../lib/ruleset/charter';
import { looksLikeName } from '../../lib/ruleset/charter-names';
import { suspects } from '../../lib/ruleset/charter-suspects';
import { isOpinionTopic, topics } from '../../lib/ruleset/charter-topics';

const wording = { vi: 'x', en: 'x' };
const ruleWith = (match: Match, more: Partial<Rule> = {}): Rule => ({
  id: 'insult.test',
  severity: 'caution',
  match,
  message: wording,
  advice: wording,
  ...more,
});

const refusalsOf = (rule: Rule) => refusals({ rules: [rule] });

describe('the charter', () => {
  const planted: readonly (readonly [CharterReason, string])[] = [
    ['opinion-topic', 'tiền lương thấp'],
    ['opinion-topic', 'Biểu tình'],
    ['opinion-topic', 'lương'],
    ['opinion-topic', 'chủ tịch xã'],
    ['opinion-topic', 'freedom of speech'],
    ['named-person', 'Trần Văn An'],
    ['named-person', 'Nguyễn Bình'],
    ['named-person', 'nguyễn thị hoa'],
    ['named-person', 'đoàn thanh hà'],
    ['named-person', 'Nguyen Van An'],
    ['named-person', 'ông Phúc'],
    ['opinion-topic', 'tăng lương'],
    ['opinion-topic', 'cử tri'],
    ['opinion-topic', 'bầu cử'.normalize('NFD')],
    ['opinion-topic', 'đạo Hoà Hảo'],
    ['opinion-topic', 'đạo Hòa Hảo'],
    ['opinion-topic', 'bieu tinh'],
    ['opinion-topic', 'biểu-tình'],
    ['opinion-topic', 'working hours'],
  ];
  it.each(planted)('refuses with %s a rule whose phrase is "%s"', (reason, words) => {
    expect(refusalsOf(ruleWith({ phrase: ['một cụm từ', words] }))).toEqual([
      { reason, rule: 'insult.test', path: ['match', 'phrase', 1], words },
    ]);
  });

  it('reads composed and decomposed letters alike', () => {
    expect(refusalsOf(ruleWith({ phrase: ['đình công'.normalize('NFD')] }))).toHaveLength(1);
  });

  it('looks into near words and into every part of joined matches', () => {
    const match: Match = {
      all: [
        { entity: 'phone', near: { words: ['khiếu nại'], within: 'sentence' } },
        { any: [{ phrase: ['nói dối'] }, { phrase: ['bầu cử'] }] },
      ],
    };
    expect(refusalsOf(ruleWith(match)).map(({ path }) => path.join('.'))).toEqual([
      'match.all.0.near.words.0',
      'match.all.1.any.1.phrase.0',
    ]);
  });

  it.each([
    'biểu tình',
    'biểu\\s+tình',
    'b[i]ểu tình',
    'bi\\u1EC3u tình',
    'bi\\u{1ec3}u tình',
    '(?:chủ tịch) xã \\p{L}+',
  ])('reads what the pattern "%s" spells out', (pattern) => {
    expect(refusalsOf(ruleWith({ pattern }))[0]).toMatchObject({
      reason: 'opinion-topic',
      path: ['match', 'pattern'],
    });
  });

  it.each(['bi(?:ểu|ếu) tình', 'b.ểu t.nh', '(?:biểu|tuần) (?:tình|hành)', '[\\p{L} ]+'])(
    'refuses the pattern "%s", which finds a topic however it is written',
    (pattern) => {
      expect(refusalsOf(ruleWith({ pattern, engine: 'native' }))[0]).toMatchObject({
        reason: 'opinion-topic',
      });
    },
  );

  it.each(['phòng \\d{3}', '(?:mã|số) hồ sơ', '\\p{Lu}{2}-\\d+'])(
    'lets the harmless pattern "%s" stand',
    (pattern) => {
      expect(refusalsOf(ruleWith({ pattern }))).toEqual([]);
    },
  );

  it('lets a rule name the lawful way in its exceptions, message and advice', () => {
    const advice = { vi: 'Gửi đơn tố cáo tới nơi nhận đơn.', en: 'File a denunciation.' };
    expect(refusalsOf(ruleWith({ phrase: ['ăn chặn'] }, { unless: ['đơn tố cáo'], advice }))).toEqual([]);
  });

  it.each(['đoàn thanh niên', 'đoàn thanh tra', 'hồ công viên', 'Hà Nội', 'ông Táo', 'cao thành phố'])(
    'sees no name in "%s"',
    (phrase) => {
      expect(refusalsOf(ruleWith({ phrase: [phrase] }))).toEqual([]);
    },
  );

  it.each(['bí mật nhà nước', 'lương thực', 'lưu hành nội bộ', 'hoàng hôn', 'phạm pháp', 'third party'])(
    'lets the harmless phrase "%s" stand',
    (phrase) => {
      expect(refusalsOf(ruleWith({ phrase: [phrase] }))).toEqual([]);
    },
  );

  it('looks closely at whatever a closer look refuses', () => {
    const piece = fc.constantFrom(
      ...topics.flatMap((topic) => [topic, topic.toUpperCase(), topic.normalize('NFD'), ...topic.split(' ')]),
      ...'Trần Văn An nguyễn thị hoa Ông Phúc ông Nguyen Bình bieu tinh kỷ hoà hòa đâu có cho'.split(' '),
      'bi\u200bểu',
      'ｔình',
      'bіểu',
    );
    const phrase = fc
      .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '-', ', ', '\u00a0', '"', '.')), {
        minLength: 1,
        maxLength: 5,
      })
      .map((pieces) => pieces.flat().join('').slice(0, 80));
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 20 }), (phrases) => {
        const found = suspects(phrases);
        const refused = phrases.filter((words) => isOpinionTopic(words) || looksLikeName(words));
        expect(refused.filter((words) => found[phrases.indexOf(words)] === 0)).toEqual([]);
      }),
      { numRuns: 2000, seed: 11 },
    );
  });
});
