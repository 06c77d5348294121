import type { Detector } from './detector';
import { isAddress, type Link, links } from './links';

const signIn =
  /(?:^|[^a-z])(?:log-?[io]n|sign-?[iu][np]|dang-?(?:nhap|ky)|xac-?(?:thuc|minh)|verify|otp|sso|auth|account|tai-?khoan|mat-?khau|password)(?![a-z])/i;

/**
 * A link without encryption (http://) that asks to sign in, or that leads to a bare IP address other than one's own
 * machine. False alarms: old intranet pages that an office really uses.
 */
export const plainHttpLink: Detector = {
  name: 'plain-http-link',
  needs: '.',
  create: () => (text) =>
    links(text)
      .filter(isRisky)
      .map(({ start, end }) => ({ start, end })),
};

function isRisky({ scheme, host, rest }: Link): boolean {
  if (scheme !== 'http' || host.startsWith('127.')) return false;
  return isAddress(host) || signIn.test(host) || signIn.test(rest);
}
