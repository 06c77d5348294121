import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../lib/engine/types';
import { createOfficePage, onOfficePage } from '../../lib/reminders/office-page';
import { adapterOf } from '../../lib/sites/adapter';
import { rule } from '../engine/ruleset-of';

afterEach(() => vi.unstubAllGlobals());

const go = (address: string): void => void vi.stubGlobal('location', new URL(address));

describe('the office’s own page', () => {
  it('is known by the site’s own tool for pages', () => {
    const office = createOfficePage(adapterOf('facebook'));
    go('https://business.facebook.com/latest/composer');
    expect(office.isHere()).toBe(true);
    go('https://www.facebook.com/thuvien');
    expect(office.isHere()).toBe(false);
  });

  it.each([
    [
      'https://www.facebook.com/thuvien',
      'https://www.facebook.com/thuvien/posts/1',
      'https://www.facebook.com/',
    ],
    [
      'https://www.facebook.com/groups/1',
      'https://www.facebook.com/groups/1/',
      'https://www.facebook.com/groups/2',
    ],
    [
      'https://www.facebook.com/profile.php?id=1',
      'https://www.facebook.com/profile.php?id=1&sk=about',
      'https://www.facebook.com/profile.php?id=2',
    ],
  ])('by the author’s word is %s and %s, and not %s', (said, same, other) => {
    const office = createOfficePage(adapterOf('facebook'));
    go(said);
    office.set(true);
    go(same);
    expect(office.isHere()).toBe(true);
    go(other);
    expect(office.isHere()).toBe(false);
    go(same);
    office.set(false);
    expect(office.isHere()).toBe(false);
  });

  it('by the author’s word on X is the whole tab, where one account writes', () => {
    const office = createOfficePage(adapterOf('x'));
    go('https://x.com/home');
    office.set(true);
    go('https://x.com/compose/post');
    expect(office.isHere()).toBe(true);
  });

  it('leaves nothing of speaking for the office, an underline of its rosters, and all of the rest', () => {
    const left = onOfficePage([
      { ...rule('personal-data.phone', { phrase: ['a'] }), officePage: 'info' },
      rule('personal-data.national-id', { phrase: ['b'] }),
    ]);
    const finding = (id: string, category: Finding['category']): Finding => ({
      rule: id,
      category,
      severity: 'serious',
      start: 0,
      end: 1,
    });
    expect(left(finding('capacity.on-behalf', 'capacity'))).toEqual([]);
    expect(left(finding('personal-data.phone', 'personal-data'))).toMatchObject([{ severity: 'info' }]);
    expect(left(finding('personal-data.national-id', 'personal-data'))).toMatchObject([
      { severity: 'serious' },
    ]);
  });
});
