/** The extension's side of updates with everything real but the browser: a publisher, its server, a client. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type Understanding, understand } from '../../lib/policy/understand';
import { type Active, readActive } from '../../lib/ruleset/active';
import type { Channel, Pin } from '../../lib/ruleset/channel';
import { database } from '../../lib/ruleset/database';
import { ensureActive } from '../../lib/ruleset/ensure-active';
import { type HistoryRow, readHistory } from '../../lib/ruleset/history';
import type { Attempt } from '../../lib/ruleset/outcome';
import type { Release } from '../../lib/ruleset/release';
import { importPack, look } from '../../lib/ruleset/update';
import { type FaultServer, startFaultServer } from './fault-server';
import {
  channelBody,
  channelKeys,
  pinOf,
  releaseBody,
  releaseKeys,
  rootBody,
  rootKeys,
  type Signer,
  signed,
} from './publisher';
import { sample } from './sample';

export const now = Date.UTC(2026, 10, 26);

export interface Edition {
  readonly sequence: number;
  readonly release?: Partial<Release>;
  readonly channel?: Partial<Channel>;
  readonly pin?: Partial<Pin>;
  readonly releaseSigners?: readonly Signer[];
  readonly channelSigners?: readonly Signer[];
}

export interface Client {
  readonly server: FaultServer;
  /** The managed settings; tests change them. */
  readonly managed: Record<string, unknown>;
  publish(edition: Edition): Promise<Pin>;
  look(at?: number): Promise<Attempt>;
  wake(at?: number): Promise<Attempt>;
  importFile(text: string, accepted?: string, at?: number): Promise<Attempt>;
  active(): Promise<Active>;
  version(): Promise<string>;
  lastRow(): Promise<HistoryRow | undefined>;
  end(): Promise<void>;
}

/** A client as on its first day, with the bundled ruleset active. */
export async function startClient(): Promise<Client> {
  fakeBrowser.reset();
  await database().delete();
  await database().open();
  const server = await startFaultServer();
  const { fetch } = globalThis;
  // The file of the package is read by address; all others go out to the real server.
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) =>
    address.startsWith('http') ? fetch(address, init) : Promise.resolve(Response.json(sample)),
  );
  await ensureActive(now);
  const root = new TextDecoder().decode(await signed(rootBody(), rootKeys));
  const managed: Record<string, unknown> = { updateUrls: [server.url], orgRootJson: root };
  const active = async (): Promise<Active> => {
    const found = await readActive();
    if (!found) throw new Error('no ruleset is active');
    return found;
  };
  return {
    server,
    managed,
    publish: (edition) => publish(server, edition),
    look: async (at = now) => look('asked', await policy(managed), at),
    wake: async (at = now) => look('wake', await policy(managed), at),
    importFile: (text, accepted, at = now) => importPack(text, understand(managed), at, accepted),
    active,
    version: async () => (await active()).ruleset.version,
    lastRow: async () => (await readHistory(1))[0],
    async end() {
      vi.unstubAllGlobals();
      await server.close();
    },
  };
}

/** As the background does it: the cached copy first. */
async function policy(managed: Readonly<Record<string, unknown>>): Promise<Understanding> {
  const known = understand(managed);
  await fakeBrowser.storage.local.set({ policy: known.policy });
  return known;
}

async function publish({ files }: FaultServer, edition: Edition): Promise<Pin> {
  const { sequence } = edition;
  const ruleset = { ...sample, version: `2026.12.${sequence}` };
  const release = releaseBody({ sequence, ruleset, ...edition.release });
  const pin = await pinOf(release, edition.pin);
  const pointer = channelBody([pin], { sequence, ...edition.channel });
  files.set(
    `stable/r/${pin.sha256}.json`,
    await signed(release, edition.releaseSigners ?? releaseKeys.slice(0, 2)),
  );
  files.set('stable/channel.json', await signed(pointer, edition.channelSigners ?? channelKeys));
  return pin;
}
