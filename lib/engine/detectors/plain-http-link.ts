import type { Detector } from './detector';
import { isAddress, type Link, links } from './links';

const signIn = /log-?in|sign-?in|dang-?nhap|xac-?thuc|verify|otp/i;

/**
 * A link without encryption (http://) that asks to sign in, or that leads to a bare IP address.
 * False alarms: old intranet pages that an office really uses.
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
  return scheme === 'http' && (isAddress(host) || signIn.test(host) || signIn.test(rest));
}
