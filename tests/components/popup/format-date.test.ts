import { describe, expect, it } from 'vitest';
import { formatDay, formatMoment } from '../../../components/popup/format-date';

describe('dates', () => {
  it('writes a day as Vietnamese documents do', () => {
    expect(formatDay('2021-07-28')).toBe('28/7/2021');
    expect(formatDay('2026-03-01')).toBe('1/3/2026');
  });

  it('leaves a year alone', () => {
    expect(formatDay('2026')).toBe('2026');
  });

  it('tells a moment of today by its time only', () => {
    const now = new Date(2026, 10, 25, 15, 0).getTime();
    expect(formatMoment(new Date(2026, 10, 25, 16, 5).getTime(), now)).toBe('16:05');
  });

  it('adds the day to a moment of another day', () => {
    const now = new Date(2026, 10, 25, 23, 30).getTime();
    expect(formatMoment(new Date(2026, 10, 26, 0, 30).getTime(), now)).toBe('0:30, 26/11/2026');
  });
});
