import type { Text } from '../text/read-text';
import type { Detector, DetectorHit } from './detector';

const local = /[A-Za-z0-9._%+-]{1,64}$/;
const domain =
  /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){0,8}(?:[A-Za-z0-9-]{0,62}\.)[A-Za-z]{2,24}(?![A-Za-z0-9])/;

/**
 * E-mail addresses in ASCII (RFC 5321 lengths). A mailbox under gov.vn is contact data as any other:
 * rules decide. An @name without a dot is a mention and no address.
 */
export const eMail: Detector = { name: 'e-mail', needs: '@', create: () => find };

function find({ draft }: Text): readonly DetectorHit[] {
  const found: DetectorHit[] = [];
  for (let at = draft.indexOf('@'); at >= 0; at = draft.indexOf('@', at + 1)) {
    const name = local.exec(draft.slice(Math.max(0, at - 64), at));
    const host = domain.exec(draft.slice(at + 1, at + 256));
    if (!name || !host) continue;
    const start = at - name[0].replace(/^[.%+-]+/, '').length;
    if (start < at) found.push({ start, end: at + 1 + host[0].length, parts: [{ start, end: at }] });
  }
  return found;
}
