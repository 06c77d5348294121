/**
 * Bytes as text in files of JSON. `Uint8Array.fromBase64` is younger than the browsers we serve, and `atob` makes a
 * string of a character for each byte first, which costs more than the decoding.
 */

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(text);
}

/**
 * The bytes, or null where the text is no base64, filled up with "=" to whole groups of four. The same bytes have one
 * text: a key that could be written in two ways could count as two.
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0) return null;
  const filling = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - filling);
  const whole = filling === 0 ? text.length : text.length - 4;
  let isGood = decodeGroups(text, whole, bytes);
  if (filling > 0) {
    const last = new Uint8Array(3);
    isGood = decodeGroups(text.slice(whole, -filling).padEnd(4, 'A'), 4, last) && isGood;
    isGood &&= last.subarray(3 - filling).every((rest) => rest === 0);
    bytes.set(last.subarray(0, 3 - filling), (whole / 4) * 3);
  }
  return isGood ? bytes : null;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Six bits by character; others have the eighth. */
const values = new Uint8Array(256).fill(128);
for (const [value, character] of [...alphabet].entries()) values[character.charCodeAt(0)] = value;

const valueAt = (text: string, at: number): number => values[text.charCodeAt(at)] ?? 128;

function decodeGroups(text: string, end: number, bytes: Uint8Array): boolean {
  let bad = 0;
  for (let at = 0, to = 0; at < end; at += 4, to += 3) {
    const a = valueAt(text, at);
    const b = valueAt(text, at + 1);
    const c = valueAt(text, at + 2);
    const d = valueAt(text, at + 3);
    bad |= a | b | c | d;
    bytes[to] = (a << 2) | (b >> 4);
    bytes[to + 1] = (b << 4) | (c >> 2);
    bytes[to + 2] = (c << 6) | d;
  }
  return (bad & 128) === 0;
}

/** Arguments that a call may have in every browser. */
const chunk = 8192;
