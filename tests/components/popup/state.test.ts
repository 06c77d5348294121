import { describe, expect, it } from 'vitest';
import { countBySeverity } from '../../../components/popup/count-by-severity';
import { describeState } from '../../../components/popup/describe-state';
import type { TabState } from '../../../lib/messages';
import { locales } from '../../../locales';

const now = new Date(2026, 10, 25, 15, 0).getTime();
const states: readonly TabState[] = [
  { kind: 'on-here' },
  { kind: 'box-not-recognised' },
  { kind: 'paused', by: 'author', scope: 'site' },
  { kind: 'no-access' },
  { kind: 'opened-before' },
  { kind: 'off-by-agency' },
  { kind: 'not-supported' },
];

describe('the state of a tab in words', () => {
  it.each(['vi', 'en'] as const)(
    'has a sentence and a next step of its own for every state in %s',
    (language) => {
      const told = states.map((state) => describeState(state, 'facebook', locales[language], now));
      expect(new Set(told.map(({ what }) => what)).size).toBe(states.length);
      for (const { what, next } of told) expect(what && next).toBeTruthy();
    },
  );

  it('tells where and until when reminders are paused', () => {
    const until = now + 3_600_000;
    const everywhere = describeState(
      { kind: 'paused', by: 'author', scope: 'everywhere', until },
      null,
      locales.vi,
      now,
    );
    expect(everywhere.what).toBe('Bạn đã tạm dừng ở mọi trang đến 16:00.');
    const site = describeState({ kind: 'paused', by: 'author', scope: 'site' }, 'youtube', locales.vi, now);
    expect(site.what).toBe('Bạn đã tạm dừng trên YouTube cho đến khi bạn bật lại.');
  });

  it('never proposes to reload before posting', () => {
    const { next } = describeState({ kind: 'opened-before' }, 'x', locales.vi, now);
    expect(next).toBe('Cứ đăng bình thường, rồi tải lại trang sau.');
  });
});

describe('the counts of a draft', () => {
  it('puts the most serious first and shows no zero', () => {
    const counts = countBySeverity([
      { rule: 'a.info', severity: 'info', count: 1 },
      { rule: 'a.none', severity: 'caution', count: 0 },
      { rule: 'a.one', severity: 'serious', count: 2 },
      { rule: 'a.two', severity: 'serious', count: 1 },
    ]);
    expect(counts.map(({ severity, count }) => [severity, count])).toEqual([
      ['serious', 3],
      ['info', 1],
    ]);
  });
});
