import { describe, expect, it } from 'vitest';
import { siteOf } from '../../lib/sites/hosts';

describe('the pages we run on', () => {
  it.each([
    ['https://www.facebook.com/groups/1', 'facebook'],
    ['https://twitter.com/home', 'x'],
    ['https://www.youtube.com/live_chat?v=1', 'youtube'],
    ['https://www.youtube.com/embed/1', null],
    ['https://www.facebook.com/plugins/comments.php', null],
    ['http://www.facebook.com/', null],
    ['https://www.facebook.com.example/', null],
    ['https://music.youtube.com/', null],
    ['about:blank', null],
    ['', null],
  ])('%s belongs to %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});
