import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { makeCrx, updateManifest } from '../../cli/packages/crx';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const der = publicKey.export({ type: 'spki', format: 'der' });

const zip = await new JSZip()
  .file('manifest.json', JSON.stringify({ name: 'x', key: 'another' }))
  .generateAsync({ type: 'uint8array' });

it('a CRX is signed by the key that gives it its id, header and archive together', async () => {
  const { id, bytes } = await makeCrx(zip, pem, 'https://a.vn/updates.xml');
  const crx = Buffer.from(bytes);
  const length = crx.readUInt32LE(8);
  const archive = crx.subarray(12 + length);
  const header = crx.subarray(12, 12 + length);
  expect([crx.subarray(0, 4).toString(), crx.readUInt32LE(4)]).toEqual(['Cr24', 3]);
  const hash = createHash('sha256').update(der).digest().subarray(0, 16);
  expect(id).toMatch(/^[a-p]{32}$/);
  const signedData = header.subarray(header.length - 18);
  expect(signedData.subarray(2)).toEqual(hash);
  const at = header.indexOf(der) + der.length;
  const signature = header.subarray(at + 3, at + 3 + 256);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(signedData.length);
  const message = Buffer.concat([Buffer.from('CRX3 SignedData\0'), size, signedData, archive]);
  expect(verify('sha256', message, publicKey, signature)).toBe(true);
  const manifest = await (await JSZip.loadAsync(archive)).file('manifest.json')?.async('string');
  expect(JSON.parse(manifest ?? '')).toEqual({
    name: 'x',
    key: der.toString('base64'),
    update_url: 'https://a.vn/updates.xml',
  });
});

it('the update manifest names id, version and address', () => {
  const xml = updateManifest('a'.repeat(32), '0.1.0', 'https://a.vn/x.crx');
  expect(xml).toContain(`appid="${'a'.repeat(32)}"`);
  expect(xml).toContain('codebase="https://a.vn/x.crx" version="0.1.0"');
});
