import type { Text } from '../text/read-text';
import type { Span } from '../types';
import type { Detector, DetectorHit } from './detector';
import { drawnKeys } from './drawn-keys';
import { masked } from './masked';
import { compoundNames, isValueName, loginFlag, secretAfter, secretNames } from './named-secrets';
import { createKeyFinder, longWords } from './vendor-keys';

/** User, password and host of an address, behind "://". */
const login = /^([^\s/@:?#"'<>]{0,64}):([^\s/@"'<>]{3,128})@[\w.:[-]{1,253}/;

/** First words of keys that may hold no digit, which else is what leads here. */
const keyStarts = ['hf', 'api org', 'tskey'];

/**
 * What lets a program in: a key or token that tells its maker by how it begins (table `credentials`, JSON Web Tokens
 * among them), a password inside an address ("postgres://user:password@host"), a long value behind "api_key=" or
 * "Authorization: Bearer", thirty and more drawn letters behind a short mark as makers put it ("abc_…"). Prefix, length
 * and letters together leave next to no false alarms; keys of documentation and fillers ("xxxx", "EXAMPLE", "<token>")
 * stay silent.
 */
export const credential: Detector = {
  name: 'credential',
  needs: ['digits', '@', 'cues'],
  cues: [...secretNames, ...keyStarts],
  create({ credentials }) {
    const keysIn = createKeyFinder(credentials);
    return (text, cues) => {
      const words = longWords(text);
      const found = [...keysIn(text, words), ...drawnKeys(text, words), ...loginsIn(text)];
      const add = (secret: Span | undefined) => secret && found.push(masked(secret));
      for (const cue of cues) add(secretAfter(text, cue));
      for (const name of compoundNames(text, words)) add(secretAfter(text, name));
      add(loginFlag(text.draft));
      return found.length > 1 ? withoutOverlaps(found) : found;
    };
  },
};

function loginsIn({ draft }: Text): readonly DetectorHit[] {
  const found: DetectorHit[] = [];
  for (let at = draft.indexOf('://'); at >= 0; at = draft.indexOf('://', at + 3)) {
    const [address, user = '', password = ''] = login.exec(draft.slice(at + 3, at + 460)) ?? [];
    if (!address || user === password || isValueName(password)) continue;
    const start =
      at - (/[a-z][a-z\d+.-]{0,15}$/i.exec(draft.slice(Math.max(0, at - 16), at))?.[0].length ?? 0);
    const from = at + 4 + user.length;
    found.push({
      start,
      end: at + 3 + address.length,
      parts: [{ start: from, end: from + password.length }],
    });
  }
  return found;
}

/** Of two that overlap the first stays. */
function withoutOverlaps(hits: DetectorHit[]): readonly DetectorHit[] {
  let free = 0;
  return hits
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isFree = start >= free;
      if (isFree) free = end;
      return isFree;
    });
}
