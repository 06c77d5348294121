import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../lib/ruleset/base64';

describe('bytes as text', () => {
  it('come back as they were, and as the browser reads them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const text = toBase64(bytes);
        expect(fromBase64(text)).toEqual(bytes);
        expect(Uint8Array.from(atob(text), (character) => character.charCodeAt(0))).toEqual(bytes);
      }),
    );
  });

  it.each(['QQ', 'QQ=', 'QR==', 'QUF=', 'Q===', '====', 'QUE =', 'QUFB\n', 'QU=B', 'QUF_', 'QUFĐ'])(
    'are not read from %j, which says the same in another way or nothing',
    (text) => {
      expect(fromBase64(text)).toBeNull();
    },
  );

  it('may be none', () => {
    expect(fromBase64('')).toEqual(new Uint8Array());
  });
});
