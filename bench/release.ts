/** A release of the shipped ruleset as two approvers sign it, for the job that judges it. */
import { writeFileSync } from 'node:fs';
import { load } from '../cli/load';
import { printReleaseBody, releaseBody } from '../cli/release-body';
import { texts } from '../cli/texts';
import { toBase64 } from '../lib/ruleset/base64';
import { publicKeyOf, sign } from '../lib/ruleset/ed25519';
import { signedMessage, unsigned } from '../lib/ruleset/envelope';
import { sha256 } from '../lib/ruleset/hash';
import type { Root } from '../lib/ruleset/root';
import { type SignedRelease, signedReleaseFile } from './jobs/activate';

/** As in a folder of rules that many hands keep: at least this many bytes. */
const leastBytes = 1_000_000;

export async function writeRelease(): Promise<void> {
  const loaded = load('rules', texts.en);
  const notes = padded(Buffer.byteLength(JSON.stringify(loaded.ruleset)));
  const ruleset = { ...loaded.ruleset, directives: [...loaded.ruleset.directives, ...notes] };
  const body = releaseBody({ ...loaded, ruleset }, { layer: 'base', sequence: 2, notes: both('…') });
  const bytes = new TextEncoder().encode(printReleaseBody(body));
  const seeds = [1, 2, 3].map((number) => new Uint8Array(32).fill(number));
  const keys = await Promise.all(seeds.map(async (seed) => toBase64(await publicKeyOf(seed))));
  const message = signedMessage('release', bytes);
  const signatures = await Promise.all(
    seeds.slice(0, 2).map(async (seed) => ({ keyid: '', sig: toBase64(await sign(seed, message)) })),
  );
  const release: SignedRelease = {
    root: rootOf(keys),
    pin: { layer: 'base', sequence: 2, sha256: await sha256(bytes), bytes: bytes.length, minRules: 1 },
    file: { ...unsigned('release', bytes), signatures },
  };
  writeFileSync(signedReleaseFile, JSON.stringify(release));
}

const both = (text: string) => ({ vi: text, en: text });

/** Directives more, where the shipped ruleset is smaller than what is asked for. */
function padded(bytes: number) {
  const each = Buffer.byteLength(JSON.stringify(note(0)));
  return Array.from({ length: Math.max(0, Math.ceil((leastBytes - bytes) / each)) }, (_, index) =>
    note(index),
  );
}

function note(index: number) {
  const text = both('Nội dung của một điều, như trong các văn bản khác. '.repeat(6));
  return {
    id: `van-ban-them-${index}`,
    number: '',
    issuer: both('Cơ quan'),
    title: both('Văn bản'),
    status: 'background' as const,
    points: Array.from({ length: 10 }, (_, at) => ({ ref: `Điều ${at + 1}`, text })),
    sources: ['https://example.org/'],
    confidence: 'low' as const,
    note: both('…'),
  };
}

function rootOf(pubs: readonly string[]): Root {
  const keys = pubs.map(
    (pub, index) => [`000000000000000${index}`, { alg: 'Ed25519', pub, owner: 'A' }] as const,
  );
  const role = { keys: keys.map(([id]) => id), threshold: 2 };
  return {
    type: 'root',
    spec: 1,
    version: 1,
    issuedAt: '2026-11-01T00:00:00Z',
    expires: '2028-11-01T00:00:00Z',
    keys: Object.fromEntries(keys),
    roles: { root: role, 'release:base': role, channel: role },
  };
}
