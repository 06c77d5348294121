import type { Text } from '../text/read-text';
import type { Detector, DetectorHit } from './detector';
import { isPlaceholder } from './placeholder';
import type { Words } from './words';

const header = /-----BEGIN ([A-Z0-9 ]{0,30})$/;
/** Behind the header: its end, then the key, on the same line in JSON ("\\n" as two characters) or on the next ones. */
const body = /^(?: BLOCK)?-{4,5}(?:\s|\\n)*([A-Za-z\d+/=\s\\]*)/;
const shortest = 40;

/**
 * A private key in text form behind its head, "-----BEGIN … PRIVATE KEY-----". The head alone, as a paragraph of its
 * own, tells nothing of RSA, EC and OpenSSH keys, whose first line is told as a `credential` wherever it stands; so
 * lessons that show "xxx" for the key stay silent. Heads of forms that begin in no certain way are told at once.
 * Nothing else is written so: false alarms are lessons about keys.
 */
export const privateKey: Detector = {
  name: 'private-key',
  needs: 'cues',
  cues: ['private key'],
  create: () => find,
};

function find(text: Text, cues: readonly Words[]): readonly DetectorHit[] {
  return cues.flatMap(({ first, last }) =>
    keyAt(text, text.starts[first] as number, text.ends[last] as number),
  );
}

function keyAt({ draft }: Text, at: number, end: number): readonly DetectorHit[] {
  const [head, kind = ''] = header.exec(draft.slice(Math.max(0, at - 48), at)) ?? [];
  const rest = head && body.exec(draft.slice(end));
  if (!rest) return [];
  const start = at - head.length;
  const key = (rest[1] ?? '').trimEnd();
  if (!key && /PGP|ENCRYPTED|SSH2/.test(kind)) return [{ start, end: end + rest[0].length }];
  if (key.length < shortest || isPlaceholder(key)) return [];
  const from = end + rest[0].length - (rest[1] ?? '').length;
  const part = { start: from, end: from + key.length };
  return [{ start, end: part.end, parts: [part] }];
}
