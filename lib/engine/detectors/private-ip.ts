import { once } from '../once';
import { canon } from '../text/canon';
import { canonAt, type Text } from '../text/read-text';
import { wordAt } from '../text/word-at';
import type { Detector } from './detector';
import { isAddress, type Link, links } from './links';
import { masked } from './masked';
import { anyOf, before } from './words';

/** RFC 1918, RFC 6598 and link-local ranges, without the addresses at which home routers answer. */
const privateRange =
  /^(?!192\.168\.(?:[018]|100)\.(?:1|254)$|10\.0\.0\.1$)(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|169\.254)\./;
const version = anyOf('phien ban|version|ver|v|firmware|build|driver|android|ios|windows');
/** With their accents only: "bạn 10.2.1.0" speaks to someone. */
const counted = once(() => new Set(['bản', 'điều', 'mục', 'khoản'].map(canon)));

/**
 * An IPv4 address that only a network of one's own knows. One in 80 dotted quads of random small numbers begins
 * like one, so version numbers ("phiên bản 10.1.2.3", "mục 10.1.1.2") are told by the words before them, unless a
 * user name, a scheme, a port or a path says that it is an address.
 */
export const privateIp: Detector = {
  name: 'private-ip',
  needs: '.',
  fewestDigits: 4,
  create: () => (text) =>
    links(text)
      .filter((link) => isPrivateAddress(text, link))
      .map(({ at, host }) => masked({ start: at, end: at + host.length })),
};

export function isPrivateAddress(text: Text, { host, scheme, user, rest, at }: Link): boolean {
  if (!isAddress(host) || !privateRange.test(host)) return false;
  if (scheme || user || rest) return true;
  const word = wordAt(text, at);
  return !version.test(before(text, at, 4)) && !(word > 0 && counted().has(canonAt(text, word - 1)));
}
