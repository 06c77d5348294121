import type { Detector } from './detector';
import { isUnder, links } from './links';

const shorteners =
  'bit.ly tinyurl.com t.ly is.gd v.gd cutt.ly s.id goo.gl rb.gy ow.ly shorturl.at rebrand.ly tiny.cc bom.so by.com.vn'.split(
    ' ',
  );

/**
 * A link that hides where it leads: a known shortener with a path behind it.
 * A link to a place on a map (maps.app.goo.gl) is what the map hands out.
 * A shortener that is only named ("bit.ly") is no link. False alarms: agencies shorten their own links too.
 */
export const shortLink: Detector = {
  name: 'short-link',
  needs: '.',
  create: () => (text) =>
    links(text)
      .filter(
        ({ host, rest }) =>
          /^\/./.test(rest) &&
          host !== 'maps.app.goo.gl' &&
          shorteners.some((domain) => isUnder(host, domain)),
      )
      .map(({ start, end }) => ({ start, end })),
};
