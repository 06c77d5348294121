/** A channel as a folder on the publisher's disk: read, judged as a browser would, and written pointer last. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readBody, writeBody } from '../../lib/ruleset/body';
import { type Channel, channelName, channel as channelSchema } from '../../lib/ruleset/channel';
import { checkSignature } from '../../lib/ruleset/ed25519';
import { type EnvelopeFile, unsigned } from '../../lib/ruleset/envelope';
import type { PrivateKey } from '../../lib/ruleset/key-file';
import { longest, mostRootSteps } from '../../lib/ruleset/limits';
import type { Release } from '../../lib/ruleset/release';
import { openSignable } from '../../lib/ruleset/signing';
import { open, readRelease, verifyChannel } from '../../lib/ruleset/verify';
import { readBytes, writeJson, writeWhole } from './files';
import { must, Refusal } from './refusal';
import { signWith } from './sign-file';
import { type Chain, verifyChain } from './trust';

export interface ChannelFolder {
  readonly path: string;
  /** The folder's name. */
  readonly name: string;
  readonly chain: Chain;
  /** Null before the first publication. */
  readonly pointer: Channel | null;
}

const rootFile = (path: string, version: number): string => join(path, 'root', `${version}.json`);
const pointerFile = (path: string): string => join(path, 'channel.json');
const releaseFile = (path: string, hash: string): string => join(path, 'r', `${hash}.json`);

/** Opens a channel's folder; `newRoots` come after those that are in it, or begin a folder that is empty. */
export async function openChannel(path: string, newRoots: readonly string[] = []): Promise<ChannelFolder> {
  const name = basename(resolve(path));
  const has = existsSync(path) ? readdirSync(path) : [];
  const looksRight = has.length === 0 || (existsSync(rootFile(path, 1)) && existsSync(pointerFile(path)));
  if (!looksRight || !channelName.safeParse(name).success) throw new Refusal('not-a-channel', path);
  const inFolder = rootsIn(path).map(readBytes);
  const given = newRoots.map(readBytes);
  const known = new Set(inFolder.map((file) => file.join()));
  const chain = await verifyChain([...inFolder, ...given.filter((file) => !known.has(file.join()))]);
  return {
    path,
    name,
    chain,
    pointer: existsSync(pointerFile(path)) ? await pointerIn(path, name, chain) : null,
  };
}

/** The same for a folder in which something has been published. */
export async function openPublished(path: string): Promise<ChannelFolder & { readonly pointer: Channel }> {
  const folder = await openChannel(path);
  if (!folder.pointer) throw new Refusal('not-a-channel', path);
  return { ...folder, pointer: folder.pointer };
}

function rootsIn(path: string): readonly string[] {
  const versions = Array.from({ length: mostRootSteps }, (_, at) => rootFile(path, at + 1));
  const end = versions.findIndex((file) => !existsSync(file));
  return end < 0 ? versions : versions.slice(0, end);
}

/** After a rotation of the root the old pointer may no longer be signed by a key that counts: its numbers still do. */
async function pointerIn(path: string, name: string, { root }: Chain): Promise<Channel> {
  const file = readBytes(pointerFile(path));
  const verdict = await verifyChannel(file, root, { channel: name, floor: 0 }, checkSignature);
  if (verdict.ok || verdict.reason !== 'bad-signature') return must(verdict, pointerFile(path));
  const { body } = must(open(file, 'channel'), pointerFile(path));
  const reading = readBody(body, 'channel', channelSchema);
  return must(reading, pointerFile(path));
}

/** Releases first, the pointer last; a browser that asks in between finds the old set whole. */
export async function publish(
  { path, chain }: ChannelFolder,
  releases: ReadonlyMap<string, EnvelopeFile>,
  pointer: Channel,
  key: PrivateKey,
): Promise<void> {
  const body = writeBody(pointer);
  const signable = { kind: 'channel', body, file: unsigned('channel', body) } as const;
  const { file } = await signWith(signable, [key], [chain.root], 'channel');
  const bytes = writeBody(file);
  if (bytes.length > longest.channel) throw new Refusal('pointer-too-large', `${bytes.length}`);
  for (const [at, root] of chain.files.entries()) writeWhole(rootFile(path, at + 1), root);
  for (const [hash, release] of releases) writeRelease(releaseFile(path, hash), release);
  writeWhole(pointerFile(path), bytes);
}

/** Packed beside itself, for servers that send what is packed already; the pointer is too short to gain by it. */
function writeRelease(file: string, release: EnvelopeFile): void {
  writeJson(file, release);
  writeWhole(`${file}.gz`, gzipSync(readBytes(file), { level: 9 }));
}

/** The releases that the pointer names. */
export function currentReleases({ path, pointer }: ChannelFolder): readonly Release[] {
  const pins = pointer?.sets.flatMap(({ layers }) => layers) ?? [];
  return pins.flatMap(({ sha256 }) => releaseOf(releaseFile(path, sha256)) ?? []);
}

/** Every release that was ever published in this folder, by its hash. */
export function allReleases({ path }: Pick<ChannelFolder, 'path'>): ReadonlyMap<string, Release> {
  const folder = join(path, 'r');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return new Map(
    files.flatMap((name) => {
      const release = releaseOf(join(folder, name));
      return release ? [[basename(name, '.json'), release] as const] : [];
    }),
  );
}

/** The file of a release that was published. */
export function readPublished({ path }: ChannelFolder, hash: string): Uint8Array<ArrayBuffer> {
  return readBytes(releaseFile(path, hash));
}

function releaseOf(file: string): Release | null {
  const signable = existsSync(file) ? openSignable(readBytes(file)) : null;
  const reading = signable?.ok ? readRelease(signable.value.body) : null;
  return reading?.ok ? reading.value : null;
}
