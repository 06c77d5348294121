import { once } from '../once';
import type { Text } from '../text/read-text';
import type { Detector } from './detector';
import { isUnder, type Link, links } from './links';

/** Government hosts outside gov.vn, and press under the same names. */
const official = 'gov.vn chinhphu.vn baochinhphu.vn quochoi.vn dangcongsan.vn tapchicongsan.org.vn'.split(
  ' ',
);
/** "gov.vn" itself, or as if it were, anywhere but where it counts. */
const governmentEnd = /(?:^|[.-])gov(?:[.-]?(?:com|net|org))?[.-]?vn(?![a-z])/;
const services =
  /chinh-?phu|dich-?vu-?cong|vneid|vssid|cong-?an-?(?:gov|vn)|thue-?dien-?tu|bao-?hiem-?xa-?hoi|cong-?thong-?tin-?dien-?tu|dinh-?danh-?dien-?tu|can-?cuoc-?cong-?dan|(?:^|[.-])bo-?(?:cong-?an|y-?te|noi-?vu|tai-?chinh|quoc-?phong|giao-?duc)/;
const serviceNames = 'chinhphu dichvucong bocongan vneid quochoi thuedientu baohiemxahoi dangcongsan';
/** Ends of host names that warnings name, besides those of two letters; others count with a scheme or a path. */
const ends =
  /\.(?:[a-z]{2}|com|net|org|info|biz|top|xyz|online|site|club|shop|store|live|life|click|link|asia|icu|vip|pro|app|dev|work|space|website|world|today|digital|cloud|fun|buzz|mobi|name|sbs|cfd|lol|help|support|services|center|group|page|blog|news|one|win)$/;
/** Letter and the letter that it passes for. */
const twins = 'ıiіiιiӏlоoοoаaαaеeсcрpρpуyхxһhԁdɡgνvոnսu0o1i3e4a5s7t';
const odd = once(() => new RegExp(`[${twins.replace(/(.)./g, '$1')}]`, 'g'));

/**
 * A host that bears the name of a government service and does not lie under gov.vn or a known official domain:
 * "dichvucong-gov.com", "vneid.gov.vn.xac-thuc.top", "chınhphu.vn" with other letters or digits.
 * Source: warnings of the National Cybersecurity Association. False alarms: private guides that carry such a name.
 * A defanged address in a warning ("gov-vn[.]com") is no link and stays silent.
 */
export const lookalikeLink: Detector = {
  name: 'lookalike-link',
  needs: '.',
  create: () => (text) =>
    links(text)
      .filter((link) => isLookalike(text, link))
      .map(({ start, end }) => ({ start, end })),
};

function isLookalike(text: Text, link: Link): boolean {
  const { host, user, scheme } = link;
  if (isOfficial(host) || !isWebHost(text, link)) return false;
  const plain = plainHost(host);
  // The last label is no name, and what stands before "@" is what the reader sees first.
  const names = `${scheme && user ? `${user}.` : ''}${plain.slice(0, plain.lastIndexOf('.'))}`;
  return (
    governmentEnd.test(`${names}${plain.slice(plain.lastIndexOf('.'))}`) ||
    services.test(names) ||
    (plain !== host && isOfficial(plain)) ||
    isEncoded(host)
  );
}

function isOfficial(host: string): boolean {
  return official.some((domain) => isUnder(host, domain));
}

/** "tin.Chinhphu" and "VNeID.Xong rồi" are missing spaces, "vneid.apk" is a file. */
function isWebHost({ draft }: Text, { host, at, scheme, rest }: Link): boolean {
  if (!/\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(host)) return false;
  if (scheme || rest.startsWith('/')) return true;
  return ends.test(host) && !/\.[A-Z][a-z]+$/.test(draft.slice(at, at + host.length));
}

/** Without accents, with the letters that the odd ones pass for. */
function plainHost(host: string): string {
  if (/^[a-z.-]*$/.test(host)) return host;
  const letters = host.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  return letters.replace(odd(), (char) => twins[twins.indexOf(char) + 1] as string);
}

/** "xn--chnhphu-p4a.vn": a service's name with a few letters taken out and written in code behind it (RFC 3492). */
function isEncoded(host: string): boolean {
  const letters = /xn--([a-z-]{4,20})-[a-z0-9]+/.exec(host)?.[1];
  if (!letters) return false;
  const gaps = new RegExp(`^.?${[...letters].join('.?')}.?$`);
  return serviceNames.split(' ').some((name) => gaps.test(name));
}
