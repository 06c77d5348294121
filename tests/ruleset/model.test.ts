import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { database } from '../../lib/ruleset/database';
import { checkSignature } from '../../lib/ruleset/ed25519';
import { ensureActive } from '../../lib/ruleset/ensure-active';
import { sha256 } from '../../lib/ruleset/hash';
import { beginTrust } from '../../lib/ruleset/trust';
import { readState } from '../../lib/ruleset/update-state';
import { verifyRelease } from '../../lib/ruleset/verify';
import { type Client, now, startClient } from './client';
import { type Answer, faults } from './fault-server';
import { releaseKeys, rootBody, rootKeys, signed, strangers } from './publisher';

/** What may happen next to a client, its server and its store. */
type Step =
  | { readonly kind: 'publish'; readonly sequence: number; readonly signers: 'two' | 'one' | 'stranger' }
  | { readonly kind: 'fault'; readonly fault: keyof typeof faults; readonly of: 'pointer' | 'everything' }
  | { readonly kind: 'mend' }
  | { readonly kind: 'rotate' }
  | { readonly kind: 'revoke' }
  | { readonly kind: 'wipe' }
  | { readonly kind: 'scribble' }
  | { readonly kind: 'look'; readonly at: number };

const quickFaults = [
  'a page to log in',
  'nothing',
  'an error of the server',
  'a connection that breaks',
  'another address',
] as const;

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('look' as const), at: fc.integer({ min: 0, max: 3e9 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('publish' as const),
      sequence: fc.integer({ min: 1, max: 40 }),
      signers: fc.constantFrom('two' as const, 'two' as const, 'one' as const, 'stranger' as const),
    }),
  },
  fc.record({
    kind: fc.constant('fault' as const),
    fault: fc.constantFrom(...quickFaults),
    of: fc.constantFrom('pointer' as const, 'everything' as const),
  }),
  fc.constantFrom(
    { kind: 'mend' as const },
    { kind: 'rotate' as const },
    { kind: 'revoke' as const },
    { kind: 'wipe' as const },
    { kind: 'scribble' as const },
  ),
);

const signersOf = { two: releaseKeys.slice(0, 2), one: releaseKeys.slice(0, 1), stranger: strangers };

let client: Client;
afterEach(() => client.end());

let lastHash = '0'.repeat(64);
let roots = 1;

async function take(one: Step): Promise<void> {
  const { server } = client;
  if (one.kind === 'publish') {
    const edition = { sequence: one.sequence, releaseSigners: signersOf[one.signers] };
    lastHash = (await client.publish(edition)).sha256;
  }
  if (one.kind === 'revoke') await client.publish({ sequence: 41, channel: { revoked: [lastHash] } });
  if (one.kind === 'fault') breakWith(faults[one.fault], one.of);
  if (one.kind === 'mend') server.faults.clear();
  if (one.kind === 'rotate') {
    roots += 1;
    server.files.set(`stable/root/${roots}.json`, await signed(rootBody({ version: roots }), rootKeys));
  }
  if (one.kind === 'wipe') await Promise.all(database().tables.map((table) => table.clear()));
  if (one.kind === 'scribble') await fakeBrowser.storage.local.set({ active: '{"ruleset":1}' });
  if (one.kind === 'look') await client.look(now + one.at);
  await ensureActive(now);
}

function breakWith(answer: Answer, of: 'pointer' | 'everything'): void {
  const paths = of === 'pointer' ? ['stable/channel.json'] : [...client.server.files.keys()];
  for (const path of paths) client.server.faults.set(path, answer);
}

/** Some ruleset is active, and where it is a signed one, its files verify under the roots that are kept. */
async function expectVerifiedActive(): Promise<void> {
  const active = await client.active();
  const text = String((await fakeBrowser.storage.local.get('active')).active);
  const state = await readState();
  expect(active.ruleset.rules.length).toBeGreaterThan(0);
  expect(state.activeHash).toBe(await sha256(text));
  if (!active.signed) return;
  const trust = await beginTrust(state.roots[0] ?? new Uint8Array(), state);
  if (!trust.ok) throw new Error(`the roots do not hold: ${trust.reason}`);
  for (const pin of state.active?.layers ?? []) {
    const file = (await database().releases.get(pin.sha256))?.file ?? new Uint8Array();
    expect(
      await verifyRelease(file, trust.value.root, { pin, floor: pin.sequence }, checkSignature),
    ).toMatchObject({
      ok: true,
    });
  }
}

describe('whatever a server does', () => {
  it('some ruleset is active, it verifies, the numbers seen never go down, and requests are fixed names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        if (client) await client.end();
        client = await startClient();
        roots = 1;
        let seen = 0;
        for (const one of steps) {
          await take(one);
          await expectVerifiedActive();
          const { floors } = await readState();
          const base = floors.layers.base ?? 0;
          // A root with the same keys changes nothing of the numbers; one store alone may be lost.
          expect(base).toBeGreaterThanOrEqual(isLost(one) ? 0 : seen);
          seen = base;
        }
        for (const line of client.server.asked) {
          expect(line).toMatch(/^GET \/(elsewhere|stable\/(root\/\d+|channel|r\/[0-9a-f]{64}))\.json$/);
        }
      }),
      { numRuns: 12, interruptAfterTimeLimit: 20_000 },
    );
  });
});

/** Both places at once can be lost only where the active string was no signed one at that moment. */
const isLost = ({ kind }: Step): boolean => kind === 'wipe';
