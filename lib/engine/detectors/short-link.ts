import { once } from '../once';
import type { Detector } from './detector';
import { links } from './links';

/**
 * A link that hides where it leads: a known shortener (the table `shorteners`) with a path behind it.
 * A link to a place on a map (maps.app.goo.gl) is what the map hands out.
 * A shortener that is only named ("bit.ly") is no link. False alarms: agencies shorten their own links too.
 */
export const shortLink: Detector = {
  name: 'short-link',
  needs: '.',
  create({ shorteners }) {
    const known = once(() => new Set(shorteners));
    return (text) =>
      links(text)
        .filter(({ host, rest }) => /^\/./.test(rest) && isKnown(host, known()))
        .map(({ start, end }) => ({ start, end }));
  },
};

function isKnown(host: string, known: ReadonlySet<string>): boolean {
  return host !== 'maps.app.goo.gl' && (known.has(host) || known.has(host.slice(host.indexOf('.') + 1)));
}
