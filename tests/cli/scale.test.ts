import { describe, expect, it } from 'vitest';
import { offices, simulate } from '../../cli/scale/simulate';

/** The same chances on every run. */
function chances(): () => number {
  let state = 7;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const few = { ...offices, browsers: 60_000 };

describe('a working day of many browsers', () => {
  it('has no minute above eight times the mean of the day', () => {
    const { peak, mean } = simulate(few, chances());
    expect(peak / mean).toBeLessThanOrEqual(8);
    expect(peak / mean).toBeGreaterThan(1);
  });

  it('begins with at most the share of a hundred and twenty minutes, also after a holiday', () => {
    const { peak } = simulate({ ...few, days: 1 }, chances());
    expect(peak).toBeLessThan((few.browsers / 120) * 1.25);
  });

  it('has each browser look about once', () => {
    const { looks } = simulate(few, chances());
    const sum = looks.reduce((total, count) => total + count, 0);
    expect(sum / few.browsers).toBeGreaterThan(0.85);
    expect(sum / few.browsers).toBeLessThan(1.15);
  });
});
