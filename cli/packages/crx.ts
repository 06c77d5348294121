/** A CRX signed with an administrator's own key, for machines that a domain's policy installs from a server of its own. */
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import JSZip from 'jszip';

export interface Crx {
  /** The extension's id under this key. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** ZIP knows no earlier moment. */
const date = new Date('1980-01-01T00:00:00Z');

/**
 * Version 3 of the format, https://chromium.googlesource.com/chromium/src/+/main/components/crx_file/crx3.proto.
 * The manifest's own key is replaced: it would fix another id.
 */
export async function makeCrx(zip: Uint8Array, pem: string, updateUrl: string): Promise<Crx> {
  const key = createPrivateKey(pem);
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(publicKey).digest().subarray(0, 16);
  const archive = await withManifest(zip, { key: publicKey.toString('base64'), update_url: updateUrl });
  const signedData = field(1, hash);
  const message = Buffer.concat([
    Buffer.from('CRX3 SignedData\0'),
    uint32(signedData.length),
    signedData,
    archive,
  ]);
  const proof = Buffer.concat([field(1, publicKey), field(2, sign('sha256', message, key))]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  const bytes = Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, archive]);
  return { id: idOf(hash), bytes };
}

/** What a browser asks for to learn of a new version. */
export function updateManifest(id: string, version: string, crxUrl: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">',
    `  <app appid="${id}"><updatecheck codebase="${crxUrl}" version="${version}"/></app>`,
    '</gupdate>',
    '',
  ].join('\n');
}

async function withManifest(zip: Uint8Array, changes: object): Promise<Buffer> {
  const archive = await JSZip.loadAsync(zip);
  const written = JSON.parse((await archive.file('manifest.json')?.async('string')) ?? '{}') as object;
  archive.file('manifest.json', JSON.stringify({ ...written, ...changes }), { date });
  return archive.generateAsync({ type: 'nodebuffer', platform: 'UNIX', compression: 'DEFLATE' });
}

const idOf = (hash: Buffer): string =>
  [...hash.toString('hex')].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');

/** A field of bytes of a protocol buffer. */
function field(number: number, content: Uint8Array): Buffer {
  return Buffer.concat([varint((number << 3) | 2), varint(content.length), content]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    bytes.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) return Buffer.from(bytes);
  }
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
