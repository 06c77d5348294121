/** A client that has a first edition, for the rows of docs/adr/0010-updates-in-the-browser.md: attacks and faults. */
import { afterEach, beforeEach, expect } from 'vitest';
import type { Outcome } from '../../../lib/ruleset/outcome';
import type { Root } from '../../../lib/ruleset/root';
import { type Client, now, startClient } from '../client';
import { rootBody, rootKeys, signed } from '../publisher';

export const day = 24 * 3_600_000;
export const pointer = 'stable/channel.json';

export interface Row {
  /** The client of the test that runs. */
  readonly client: Client;
  /** Puts a file on its server. */
  put(path: string, file: Uint8Array): void;
  fileOf(path: string): Uint8Array;
  /** What has to hold after every attack: the old set, the reason, its row, and another look that can succeed. */
  expectRefused(outcome: Outcome, version?: string): Promise<void>;
  rotateRoot(changes: Partial<Root>, version?: number): Promise<void>;
  /** A client as on its first day, in place of the one that has an edition. */
  startAnew(): Promise<void>;
}

/** Gives each test of a file a client of its own, with release 17 active. */
export function rowOfEach(): Row {
  let client: Client | null = null;
  const current = (): Client => {
    if (!client) throw new Error('only within a test');
    return client;
  };
  beforeEach(async () => {
    client = await startClient();
    await client.publish({ sequence: 17 });
    await client.look();
  });
  afterEach(() => current().end());
  return {
    get client() {
      return current();
    },
    put: (path, file) => void current().server.files.set(path, file),
    fileOf: (path) => current().server.files.get(path) ?? new Uint8Array(),
    async expectRefused(outcome, version = '2026.12.17') {
      expect(await current().look(now + 1)).toMatchObject({ ok: false, outcome });
      expect(await current().version()).toBe(version);
      expect(await current().lastRow()).toMatchObject({ outcome, origin: 'download' });
    },
    async rotateRoot(changes, version = 2) {
      const root = await signed(rootBody({ version, ...changes }), rootKeys);
      current().server.files.set(`stable/root/${version}.json`, root);
    },
    async startAnew() {
      await current().end();
      client = await startClient();
    },
  };
}
