import type { Detector } from './detector';
import { isUnder, links } from './links';

/** Government hosts outside gov.vn, and press under the same names. */
const official = 'gov.vn chinhphu.vn baochinhphu.vn quochoi.vn dangcongsan.vn tapchicongsan.org.vn'.split(
  ' ',
);
const governmentNames =
  /gov-?vn|gov\.vn\.|chinh-?phu|dich-?vu-?cong|vneid|vssid|bo-?cong-?an|thue-?dien-?tu|bao-?hiem-?xa-?hoi|cong-?thong-?tin-?dien-?tu/;

/**
 * A host that bears the name of a government service and does not lie under gov.vn or a known official domain:
 * "dichvucong-gov.com", "vneid.gov.vn.xac-thuc.top". Source: warnings of the National Cybersecurity Association.
 * False alarms: private guides that carry such a name.
 */
export const lookalikeLink: Detector = {
  name: 'lookalike-link',
  needs: '.',
  create: () => (text) =>
    links(text)
      .filter(({ host }) => isLookalike(host))
      .map(({ start, end }) => ({ start, end })),
};

function isLookalike(host: string): boolean {
  // The last label is no name: "đưa tin.Chinhphu" is a missing space.
  const names = host.replace(/[^.]+$/, '');
  return (
    /\.[a-z]{2,}$/.test(host) &&
    governmentNames.test(names) &&
    !official.some((domain) => isUnder(host, domain))
  );
}
