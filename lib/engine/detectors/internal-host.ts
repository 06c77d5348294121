import type { Text } from '../text/read-text';
import type { Span } from '../types';
import type { Detector, DetectorHit } from './detector';
import { type Link, links } from './links';
import { isPrivateAddress } from './private-ip';

/** Names that offices give to what only they use; the last ones never leave a local network (RFC 6762, RFC 8375). */
const internalName =
  /(?:^|\.)(?:(?:intranet|(?:mail-?)?noi-?bo|qlvb)[a-z0-9-]*|(?:egov|[eiv]-?office|vpdt|vpn|ldap)\d*)\.|\.(?:local|lan|intra|intranet|internal|corp|home\.arpa)$/;
/** What follows "http://": a name without a dot is found only inside the office. */
const oneWord =
  /^(?!localhost|example)[a-z][a-z0-9-]{1,62}(?![a-z0-9.@-])(?::\d{1,5})?(?:\/[^\s,;)\]”"]{0,200})?/i;

/**
 * The address of a system inside an office: a private IP address with what stands around it (user, port, path), a
 * .local or .lan host, a document system (qlvb, egov, intranet), a host of one word ("http://qlvb/login").
 * False alarms: version numbers, see `private-ip`, and systems of these names that are open to citizens, so rules
 * ask for words of signing in.
 */
export const internalHost: Detector = { name: 'internal-host', needs: ['.', '/'], create: () => find };

function find(text: Text): readonly DetectorHit[] {
  const named = links(text).filter((link) => isInternal(text, link));
  return [...named, ...hostsOfOneWord(text.draft)]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

function isInternal(text: Text, link: Link): boolean {
  return isPrivateAddress(text, link) || internalName.test(link.host);
}

function hostsOfOneWord(draft: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = draft.indexOf('://'); at >= 0; at = draft.indexOf('://', at + 3)) {
    const scheme = /https?$/i.exec(draft.slice(Math.max(0, at - 5), at))?.[0];
    const name = scheme && oneWord.exec(draft.slice(at + 3, at + 300))?.[0];
    if (name) found.push({ start: at - scheme.length, end: at + 3 + name.length });
  }
  return found;
}
