import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute, type Route } from '../../../components/popup/route';

describe('the address of a popup page', () => {
  it('opens a directive at a point', () => {
    const hash = '#directive=luat-91-2025&ref=%C4%90i%E1%BB%81u%207';
    expect(parseRoute(hash)).toEqual({ page: 'directive', id: 'luat-91-2025', ref: 'Điều 7' });
  });

  it('opens a directive without a point', () => {
    expect(parseRoute('#directive=luat-91-2025')).toEqual({ page: 'directive', id: 'luat-91-2025' });
  });

  it.each(['', '#', '#directive=', '#anything', '#ref=7'])('opens the first page for %j', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'here' });
  });

  it.each<Route>([
    { page: 'here' },
    { page: 'directives' },
    { page: 'directive', id: 'cv-101' },
    { page: 'directive', id: 'cv-101', ref: 'Điểm 2 (mỗi người: a & b = c + d #1)' },
  ])('is read back as the route it was made of: %j', (route) => {
    expect(parseRoute(hashOf(route))).toEqual(route);
  });
});
