/** Response headers in the shape that each site is known to send; they decide what a page script may do. */

const facebook = {
  'content-security-policy':
    "default-src 'self' data: blob:; script-src 'self' 'nonce-doclai'; style-src 'self' 'unsafe-inline'; object-src 'none'",
};

const x = {
  'content-security-policy':
    "default-src 'self'; script-src 'self' 'nonce-doclai'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'",
};

// YouTube has asked for Trusted Types since 2024.
const youtube = {
  'content-security-policy':
    "require-trusted-types-for 'script'; script-src 'self' 'nonce-doclai'; object-src 'none'; base-uri 'self'",
};

/** Headers of a practice host, on its pages and its assets alike. */
export function headersOf(hostname: string): Readonly<Record<string, string>> {
  if (hostname.endsWith('facebook.com')) return facebook;
  if (hostname.endsWith('youtube.com')) return youtube;
  return hostname.endsWith('x.com') || hostname === 'twitter.com' ? x : {};
}
