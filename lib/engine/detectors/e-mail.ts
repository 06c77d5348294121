import type { Text } from '../text/read-text';
import type { Detector, DetectorHit } from './detector';
import { isHostChar } from './links';

/** The last label has one case throughout: "a@b.vn.Em" is a missing space. */
const domain =
  /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){0,8}[A-Za-z0-9-]{0,62}\.(?:[a-z]{2,24}|[A-Z]{2,24})(?![A-Za-z0-9])/;
const longestName = 64;

/**
 * E-mail addresses (lengths of RFC 5321, letters before "@" as RFC 6531 lets them be). A mailbox under gov.vn is
 * contact data as any other: rules decide. An @name without a dot is a mention and no address. False alarms are next
 * to none: nothing else is written so.
 */
export const eMail: Detector = { name: 'e-mail', needs: '@', create: () => find };

function find({ draft }: Text): readonly DetectorHit[] {
  const found: DetectorHit[] = [];
  for (let at = draft.indexOf('@'); at >= 0; at = draft.indexOf('@', at + 1)) {
    const host = domain.exec(draft.slice(at + 1, at + 256));
    const start = host ? nameBefore(draft, at) : at;
    if (host && start < at) found.push({ start, end: at + 1 + host[0].length, parts: [{ start, end: at }] });
  }
  return found;
}

function nameBefore(draft: string, at: number): number {
  let start = at;
  while (start > at - longestName && start > 0 && isNameChar(draft.charCodeAt(start - 1))) start--;
  while (start < at && '.%+-'.includes(draft[start] as string)) start++;
  return start;
}

function isNameChar(unit: number): boolean {
  return isHostChar(unit) || unit === 95 || unit === 37 || unit === 43;
}
