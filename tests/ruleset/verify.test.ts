import { describe, expect, it } from 'vitest';
import { isExpired, setFor } from '../../lib/ruleset/channel';
import { checkByLibrary, checkSignature } from '../../lib/ruleset/ed25519';
import { changedRoles } from '../../lib/ruleset/root';
import { verifyFirstRoot, verifyRelease } from '../../lib/ruleset/verify';
import { channelBody, pinOf, releaseBody, releaseKeys, rootBody, rootKeys, signed } from './publisher';
import {
  nextRoot,
  pointer,
  release,
  trust,
  two,
  validPointer,
  withEnvelope,
  withFlippedBit,
} from './signed-files';

describe('what holds', () => {
  it('takes a release that two of three approvers have signed and the pointer names', async () => {
    expect(await release(await signed(releaseBody(), two))).toEqual({ ok: true, value: releaseBody() });
  });

  it('takes a pointer, and the same pointer again', async () => {
    expect(await pointer(await validPointer())).toMatchObject({ ok: true });
    expect(await pointer(await validPointer({ sequence: 7 }), 7)).toMatchObject({ ok: true });
  });

  it('takes a root that pins itself, and the next one signed by both', async () => {
    expect(await verifyFirstRoot(await signed(trust, rootKeys), checkSignature)).toMatchObject({ ok: true });
    const next = await signed(rootBody({ version: 2 }), rootKeys.slice(1));
    expect(await nextRoot(next)).toMatchObject({ ok: true, value: { version: 2 } });
  });

  it('checks signatures by the library as the browser does', async () => {
    const file = await signed(releaseBody(), two);
    const pin = await pinOf(releaseBody());
    expect(await verifyRelease(file, trust, { pin, floor: 0 }, checkByLibrary)).toMatchObject({ ok: true });
    expect(await verifyRelease(withFlippedBit(file), trust, { pin, floor: 0 }, checkByLibrary)).toMatchObject(
      { reason: 'bad-signature' },
    );
  });
});

describe('time', () => {
  it('changes only what is said: an expired pointer is verified as any other', async () => {
    const expired = await pointer(await validPointer({ expires: '2020-01-01T00:00:00Z' }));
    expect(expired).toMatchObject({ ok: true });
    expect(expired.ok && isExpired(expired.value, Date.UTC(2026, 10, 25))).toBe(true);
  });
});

describe('the envelope', () => {
  it('row 4: is not asked how to check a signature', async () => {
    const file = withEnvelope(await signed(releaseBody(), two), ({ signatures, ...rest }) => ({
      ...rest,
      alg: 'none',
      signatures: (signatures as object[]).map((one) => ({ ...one, alg: 'ES256' })),
    }));
    expect(await release(file)).toMatchObject({ ok: true });
  });

  it('row 2: counts keys by themselves, whatever ids it gives them', async () => {
    const file = withEnvelope(await signed(releaseBody(), two), ({ signatures, ...rest }) => ({
      ...rest,
      signatures: (signatures as object[]).map((one) => ({ ...one, keyid: 'x' })),
    }));
    expect(await release(file)).toMatchObject({ ok: true });
  });
});

describe('the pointer', () => {
  it('has a set for each range of the rule language', async () => {
    const pin = await pinOf(releaseBody());
    expect(setFor(channelBody([pin]), 1)).toEqual([pin]);
    expect(setFor(channelBody([pin]), 2)).toBeNull();
  });

  it('fits its limit with all that it may say', async () => {
    const id = (at: number) => `personal-data.a-rule-with-a-long-name-${at}`;
    const full = await validPointer({
      disableRules: Array.from({ length: 20 }, (_, at) => ({ id: id(at), reason: 'wrong-wording' })),
      revoked: Array.from({ length: 5 }, () => 'a'.repeat(64)),
    });
    expect(full.length).toBeLessThan(4096);
  });
});

describe('a changed root', () => {
  it('row 8: names the roles whose numbers start anew', () => {
    const roles = { ...trust.roles, channel: { keys: releaseKeys.map(({ id }) => id), threshold: 1 } };
    expect(changedRoles(trust, rootBody({ version: 2, roles }))).toEqual(['channel']);
    expect(changedRoles(trust, rootBody({ version: 2 }))).toEqual([]);
  });
});
