/** Each reason for which a publishing command refuses, provoked, with the sentence that says what to do. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishingCommands } from '../../cli/commands/publishing/index';
import { publishingReasons } from '../../cli/publishing/refusal';
import { publishingEn } from '../../cli/publishing/texts-en';
import { publishingVi } from '../../cli/publishing/texts-vi';
import { createTryServer } from '../../cli/publishing/try-server';
import { toBase64 } from '../../lib/ruleset/base64';
import { writeBody } from '../../lib/ruleset/body';
import type { Channel, Pin } from '../../lib/ruleset/channel';
import { openKeyFile } from '../../lib/ruleset/key-file';
import { locales } from '../../locales';
import {
  channelBody,
  pinOf,
  releaseBody,
  releaseKeys,
  rootBody,
  rootKeys,
  type Signer,
  signed,
} from '../ruleset/publisher';
import { runCommand } from './run-command';

const work = mkdtempSync(join(tmpdir(), 'publishing-refusals-'));
const at = (name: string): string => join(work, name);
const passphrase = 'mây tre đồng lúa';
const key = ['--key', at('a.key.json')];
const body = releaseBody();
const pin = await pinOf(body);

const run = (name: string, args: readonly string[], typed = `${passphrase}\n`.repeat(2)) => {
  const command = publishingCommands[name];
  if (!command) throw new Error(name);
  return runCommand(command, args, typed);
};

function put(name: string, file: string | Uint8Array): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), file);
}

/** A channel's folder whose pointer says this; its key is in `a.key.json`. */
async function putChannel(name: string, owner: Signer, changes: Partial<Channel> = {}): Promise<void> {
  const plain = rootBody();
  const own = { alg: 'Ed25519' as const, pub: toBase64(owner.pub), owner: 'A' };
  const root = rootBody({
    keys: { ...plain.keys, [owner.id]: own },
    roles: { ...plain.roles, channel: { keys: [owner.id], threshold: 1 } },
  });
  put(`${name}/root/1.json`, await signed(root, rootKeys));
  put(`${name}/r/${pin.sha256}.json`, await signed(body, releaseKeys.slice(0, 2)));
  put(`${name}/channel.json`, await signed(channelBody([pin], { channel: name, ...changes }), [owner]));
}

const disabled = (count: number, length = 3) =>
  Array.from({ length: count }, (_, index) => ({
    id: `credentials.${'a'.repeat(length)}${index}`,
    reason: 'false-alarm' as const,
  }));

const hashes = (count: number) => Array.from({ length: count }, (_, index) => String(index).repeat(64));

function manyLayers(pinned: Pin): Channel['sets'] {
  const layers = ['base', ...'abcdefg'].map((name) =>
    name === 'base' ? pinned : { ...pinned, layer: `org.${name}` as const },
  );
  return [
    { engine: { min: 1, max: 1 }, layers },
    { engine: { min: 2, max: 2 }, layers: layers.slice(0, 4) },
  ];
}

/** Ten rules with ids as long as the 4 kB of a pointer let them be beside many layers: not one more has room. */
async function longest(owner: Signer): Promise<Partial<Channel>> {
  const sets = manyLayers(pin);
  const changes = (length: number) => ({ sets, disableRules: disabled(10, length) });
  const fits = async (length: number) =>
    (await signed(channelBody([pin], { channel: 'long', ...changes(length) }), [owner])).length <= 4096;
  let length = 1;
  while (await fits(length + 1)) length += 1;
  if (length > 66) throw new Error('an id may have 80 characters');
  return changes(length);
}

const servers: Server[] = [];

/** The try server, or one whose files are not those of the folder. */
async function serving(server: Server): Promise<string> {
  servers.push(server.listen(0, '127.0.0.1'));
  await new Promise((done) => server.once('listening', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

beforeAll(async () => {
  await run('keys', ['new', '--owner', 'A', '--out', at('a.key.json')]);
  const text = readFileSync(at('a.key.json'), 'utf8');
  const opened = await openKeyFile(text, passphrase);
  if (!opened.ok) throw new Error(opened.reason);
  const { id, seed, pub } = opened.value;
  const owner = { id, seed, pub: Uint8Array.from(Buffer.from(pub, 'base64')) };
  put('loose.key.json', text);
  chmodSync(at('loose.key.json'), 0o644);
  put('release.json', writeBody(body));
  put('root.json', await signed(rootBody(), rootKeys));
  put('log.txt', 'not a log\n');
  put('other-settings.json', '{"3rdparty":{}}');
  put('nested-settings.json', '{"extensions":{"updateUrls":["https://a.vn/"]}}');
  put('photos/x.jpg', '');
  await putChannel('stable', owner);
  await putChannel('full', owner, { disableRules: disabled(20), revoked: hashes(10) });
  await putChannel('long', owner, await longest(owner));
}, 60_000);
afterAll(() => {
  for (const server of servers) server.close();
});

const checkAgainst = async (server: Server): Promise<readonly string[]> => [
  'publish',
  at('stable'),
  '--check',
  await serving(server),
];
const wrongFiles = () =>
  createServer((_, response) => response.writeHead(200, { 'access-control-allow-origin': '*' }).end('{}'));

type Words = readonly string[] | (() => Promise<readonly string[]>);

const refused: readonly (readonly [string, string, Words])[] = [
  ['no-file', 'release', ['inspect', at('nowhere.json')]],
  ['loose-permissions', 'root', ['sign', at('root.json'), '--key', at('loose.key.json')]],
  ['key-not-in-root', 'root', ['sign', at('root.json'), ...key]],
  ['not-a-root', 'root', ['sign', at('release.json'), ...key]],
  ['not-a-channel', 'channel', ['publish', at('photos'), '--release', at('release.json'), ...key]],
  ['needs-root', 'channel', ['publish', at('new'), '--release', at('release.json'), ...key]],
  ['few-keys', 'root', ['new', '--root-key', at('a.pub.json'), '--out', at('new-root.json')]],
  ['unknown-rule', 'channel', ['disable', at('stable'), 'link.nowhere', '--reason', 'slow', ...key]],
  ['unknown-release', 'channel', ['revoke', at('stable'), '00000000', ...key]],
  ['unknown-release', 'channel', ['rollback', at('stable'), '--to', '99', ...key]],
  [
    'too-many-disabled',
    'channel',
    ['disable', at('full'), 'credentials.password', '--reason', 'slow', ...key],
  ],
  ['too-many-revoked', 'channel', ['revoke', at('full'), pin.sha256, ...key]],
  [
    'pointer-too-large',
    'channel',
    ['disable', at('long'), 'credentials.password', '--reason', 'slow', ...key],
  ],
  ['unreachable', 'channel', () => checkAgainst(createTryServer(work, 'server-error'))],
  ['redirected', 'channel', () => checkAgainst(createTryServer(work, 'redirect'))],
  ['no-cross-origin', 'channel', () => checkAgainst(createTryServer(work, 'no-cross-origin'))],
  ['differs', 'channel', () => checkAgainst(wrongFiles())],
  ['not-a-log', 'channel', ['report', at('log.txt')]],
  ['not-a-policy', 'policy', ['check', at('other-settings.json')]],
  ['not-a-policy', 'policy', ['check', at('nested-settings.json')]],
];

const sentences: Readonly<Record<string, string>> = { ...locales.vi.refusals, ...publishingVi.refusals };

/** The reason and the sentence as they stand in the terminal. */
async function refusal(name: string, args: readonly string[], typed?: string) {
  const { status, err } = await run(name, args, typed);
  const [first, second] = err.split('\n');
  return [status, first?.split(':')[0], second?.trim()];
}

describe('the publishing commands', () => {
  it.each(refused)('refuse with %s and say what to do: %s %j', async (reason, name, words) => {
    const args = typeof words === 'function' ? await words() : words;
    expect(await refusal(name, args)).toEqual([1, reason, sentences[reason]]);
  });

  it('refuse with no-passphrase where nobody answers', async () => {
    const args = ['refresh', at('stable'), ...key];
    expect(await refusal('channel', args, '')).toEqual([1, 'no-passphrase', sentences['no-passphrase']]);
  });

  it('change nothing in a folder where they refuse', async () => {
    const before = readFileSync(at('full/channel.json'), 'utf8');
    await run('channel', ['revoke', at('full'), pin.sha256, ...key]);
    expect(readFileSync(at('full/channel.json'), 'utf8')).toBe(before);
  });

  it('have a row here for each reason of their list, and a sentence in both languages', () => {
    const rows = new Set([...refused.map(([reason]) => reason), 'no-passphrase']);
    expect(publishingReasons.filter((reason) => !rows.has(reason))).toEqual([]);
    for (const reason of publishingReasons) {
      expect(publishingVi.refusals[reason]).toMatch(/\p{L}/u);
      expect(publishingEn.refusals[reason]).toMatch(/\p{L}/u);
    }
  });
});
