import { describe, expect, it } from 'vitest';
import { toBase64 } from '../../lib/ruleset/base64';
import { writeBody } from '../../lib/ruleset/body';
import { checkSignature } from '../../lib/ruleset/ed25519';
import {
  createKeyFile,
  type KeyFile,
  keyReasons,
  openKeyFile,
  readPublicKey,
} from '../../lib/ruleset/key-file';
import { addSignature, openSignable, signersIn, signReasons } from '../../lib/ruleset/signing';
import { verifyRelease } from '../../lib/ruleset/verify';
import { locales } from '../../locales';
import { pinOf, releaseBody, releaseKeys, rootBody, type Signer, strangers } from './publisher';

const passphrase = 'mây tre đồng lúa';
const created = await createKeyFile('Phòng Pháp chế', passphrase);
const file = (created as { value: KeyFile }).value;
const text = JSON.stringify(file);

const refused: readonly (readonly [string, string, () => Promise<unknown>])[] = [
  ['short-passphrase', 'eleven letters', () => createKeyFile('A', 'mười một ch')],
  ['wrong-passphrase', 'another passphrase', () => openKeyFile(text, 'mây tre đồng lua')],
  ['not-a-key-file', 'a letter', () => openKeyFile('Kính gửi…', passphrase)],
  [
    'not-a-key-file',
    'the public half',
    async () => openKeyFile(JSON.stringify((await publicHalf()).value), passphrase),
  ],
  ['not-a-key-file', 'a file of another use', () => openKeyFile('{"type":"root"}', passphrase)],
  [
    'key-kind',
    'an RSA key of OpenSSL',
    () => openKeyFile('-----BEGIN RSA PRIVATE KEY-----\nMII', passphrase),
  ],
  [
    'key-kind',
    'the certificate of a token',
    () => openKeyFile('-----BEGIN CERTIFICATE-----\nMII', passphrase),
  ],
  ['key-kind', 'a PKCS#12 file', () => openKeyFile('0\uFFFD\u0004', passphrase)],
  ['key-kind', 'a JSON Web Key', () => openKeyFile('{"kty":"RSA","n":"x"}', passphrase)],
  [
    'key-kind',
    'a key file of another kind',
    () => openKeyFile(JSON.stringify({ ...file, alg: 'RS256' }), passphrase),
  ],
];

const publicHalf = async () => readPublicKey(text) as { ok: true; value: { pub: string } };

describe('a key file', () => {
  it('is opened by its passphrase, however the keyboard composed it', async () => {
    const opened = await openKeyFile(text, passphrase.normalize('NFD'));
    expect(opened).toMatchObject({ ok: true, value: { owner: 'Phòng Pháp chế', pub: file.pub } });
  });

  it('does not hold the key in the open', async () => {
    const opened = await openKeyFile(text, passphrase);
    expect(opened.ok && text.includes(toBase64(opened.value.seed))).toBe(false);
  });

  it('gives its public half without a passphrase', async () => {
    expect(readPublicKey(text)).toEqual({
      ok: true,
      value: { type: 'doclai-public-key', spec: 1, alg: 'Ed25519', owner: 'Phòng Pháp chế', pub: file.pub },
    });
  });

  it.each(refused)('is refused as %s: %s', async (reason, _title, attempt) => {
    expect(await attempt()).toMatchObject({ ok: false, reason });
  });

  it('has a row here and a sentence in both languages for each reason', () => {
    expect([...new Set(refused.map(([reason]) => reason))].toSorted()).toEqual(keyReasons.toSorted());
    for (const reason of [...keyReasons, ...signReasons]) {
      expect(locales.vi.refusals[reason]).toBeTruthy();
      expect(locales.en.refusals[reason]).toBeTruthy();
    }
  });
});

const asKey = ({ id, seed, pub }: Signer) => ({ id, seed, pub: toBase64(pub), owner: 'x' });
const trust = { root: rootBody(), role: 'release:base' } as const;
const body = releaseBody();

async function signedBy(...keys: readonly (Signer | undefined)[]) {
  const opened = openSignable(writeBody(body));
  if (!opened.ok) throw new Error(opened.reason);
  let { value } = opened;
  for (const key of keys) {
    if (!key) continue;
    const added = await addSignature(value, asKey(key), trust);
    if (!added.ok) return added;
    value = { ...value, file: added.value };
  }
  return { ok: true as const, value };
}

describe('signing', () => {
  const [first, second] = releaseKeys;

  it('makes of a bare body and two signatures a file that browsers take', async () => {
    const done = await signedBy(first, second);
    const bytes = writeBody(done.ok ? done.value.file : {});
    const verdict = await verifyRelease(
      bytes,
      trust.root,
      { pin: await pinOf(body), floor: 0 },
      checkSignature,
    );
    expect(verdict).toMatchObject({ ok: true });
    const again = openSignable(bytes);
    expect(again.ok && again.value.file.signatures).toHaveLength(2);
  });

  it('names those who signed as the root names them', async () => {
    const done = await signedBy(first);
    if (!done.ok) throw new Error(done.reason);
    const { kind, body: bytes, file: envelope } = done.value;
    const signatures = envelope.signatures.map(({ sig }) =>
      Uint8Array.from(atob(sig), (c) => c.charCodeAt(0)),
    );
    expect(await signersIn({ kind, body: bytes, signatures }, kind, trust.root, trust.role)).toEqual([
      `Phòng ${first?.id}`,
    ]);
  });

  it('refuses a key that the root does not name, and the same key again', async () => {
    expect(await signedBy(strangers[0])).toEqual({ ok: false, reason: 'key-not-in-root' });
    expect(await signedBy(first, first)).toEqual({ ok: false, reason: 'already-signed' });
  });

  it('refuses what is no release', () => {
    expect(openSignable(new TextEncoder().encode('<html>'))).toEqual({
      ok: false,
      reason: 'not-an-envelope',
    });
  });
});
