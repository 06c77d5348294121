import type { Detector } from './detector';
import { isAddress, links } from './links';
import { anyOf, before } from './words';

/** RFC 1918, RFC 6598 and link-local ranges, without the address at which every home router answers. */
const privateRange =
  /^(?!192\.168\.[01]\.1$)(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|169\.254)\./;
const internalName =
  /(?:^|\.)(?:intranet|qlvb|qlvbdh|mail-noibo|noibo)[a-z0-9-]*\.|\.(?:local|lan|intra|intranet|internal)$/;
const version = anyOf('phien ban|ban|version|ver|v|firmware|dieu|muc|chuong');

/**
 * The address of a system inside an office: a private IP address, a .local or .lan host, a document system (qlvb).
 * Version numbers such as 10.1.2.3 look alike: not after "phiên bản", "version", "mục".
 */
export const internalHost: Detector = {
  name: 'internal-host',
  needs: '.',
  create: () => (text) =>
    links(text)
      .filter(({ host, start }) =>
        isAddress(host)
          ? privateRange.test(host) && !version.test(before(text, start, 2))
          : internalName.test(host),
      )
      .map(({ start, end }) => ({ start, end })),
};
