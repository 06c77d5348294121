import { describe, expect, it } from 'vitest';
import { toBase64 } from '../../lib/ruleset/base64';
import { checkSignature } from '../../lib/ruleset/ed25519';
import { type Verified, type VerifyReason, verifyReasons, verifyRelease } from '../../lib/ruleset/verify';
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
  signedBytes,
  strangers,
} from './publisher';
import {
  bytesOf,
  nextRoot,
  pointer,
  release,
  textOf,
  trust,
  two,
  validPointer,
  withEnvelope,
  withFlippedBit,
} from './signed-files';

const signedByOne = () => signed(releaseBody(), two.slice(0, 1));

/** Each reason by at least one file; the number is that of the attack. */
const refused: readonly (readonly [VerifyReason, string, () => Promise<Verified<unknown>>])[] = [
  [
    'bad-signature',
    'row 1: one bit differs',
    async () => release(withFlippedBit(await signed(releaseBody(), two))),
  ],
  [
    'bad-signature',
    'row 1: a blank was appended to what was signed',
    async () =>
      release(
        withEnvelope(await signed(releaseBody(), two), (envelope) => ({
          ...envelope,
          payload: btoa(`${atob(String(envelope.payload))} `),
        })),
      ),
  ],
  ['bad-signature', 'row 1: one approver is not enough', async () => release(await signedByOne())],
  [
    'bad-signature',
    'row 2: one key twice, under two ids',
    async () =>
      release(
        withEnvelope(await signedByOne(), ({ signatures, ...rest }) => {
          const [{ sig }] = signatures as [{ sig: string }];
          const twice = two.map(({ id }) => ({ keyid: id, sig }));
          return { ...rest, signatures: twice };
        }),
      ),
  ],
  [
    'bad-signature',
    'row 2: one key under two ids in the root',
    async () => {
      const [key] = two as [Signer];
      const alias = 'f'.repeat(16);
      const doubled = rootBody({
        keys: { ...trust.keys, [alias]: { alg: 'Ed25519', pub: toBase64(key.pub), owner: 'x' } },
        roles: { ...trust.roles, 'release:base': { keys: [key.id, alias], threshold: 2 } },
      });
      const pin = await pinOf(releaseBody());
      return verifyRelease(
        await signed(releaseBody(), [key, key]),
        doubled,
        { pin, floor: 0 },
        checkSignature,
      );
    },
  ],
  ['wrong-kind', 'row 3: a pointer in the place of a release', async () => release(await validPointer())],
  [
    'bad-signature',
    'row 3: a pointer that calls itself a release',
    async () => {
      const { payloadType } = JSON.parse(textOf(await signedByOne()));
      const signatures = await validPointer({}, two);
      return release(withEnvelope(signatures, (envelope) => ({ ...envelope, payloadType })));
    },
  ],
  [
    'bad-signature',
    'row 4: a key of another kind does not count',
    async () => {
      const keys = Object.fromEntries(
        Object.entries(trust.keys).map(([id, key]) => [id, { ...key, alg: 'RS256' }]),
      );
      const pin = await pinOf(releaseBody());
      const file = await signed(releaseBody(), two);
      return verifyRelease(file, rootBody({ keys }), { pin, floor: 0 }, checkSignature);
    },
  ],
  ['older', 'row 5: an older release', async () => release(await signed(releaseBody(), two), {}, 2)],
  ['older', 'row 6: an older pointer', async () => pointer(await validPointer({ sequence: 3 }), 4)],
  [
    'not-next-root',
    'row 6: a root is left out',
    async () => nextRoot(await signed(rootBody({ version: 3 }), rootKeys)),
  ],
  ['not-next-root', 'row 6: the same root again', async () => nextRoot(await signed(trust, rootKeys))],
  [
    'sequence-jump',
    'row 8: a sequence from far ahead',
    async () => pointer(await validPointer({ sequence: 999_999_999 }), 7),
  ],
  [
    'bad-body',
    'row 8: a sequence beyond safe integers',
    async () => pointer(await validPointer({ sequence: 2 ** 53 })),
  ],
  [
    'wrong-layer',
    'row 9: the layer is another one',
    async () => release(await signed(releaseBody(), two), { layer: 'org.a' }),
  ],
  [
    'wrong-sequence',
    'row 9: the pointer names another sequence',
    async () => release(await signed(releaseBody(), two), { sequence: 2 }),
  ],
  [
    'wrong-bytes',
    'row 9: another release with good signatures',
    async () => release(await signed(releaseBody({ retired: ['a.b'] }), two)),
  ],
  ['too-large', 'row 10: more than a pointer may be', async () => pointer(bytesOf(' '.repeat(4097)))],
  [
    'not-an-envelope',
    'row 11: the page of a portal',
    async () => pointer(bytesOf('<!doctype html><title>Đăng nhập')),
  ],
  ['not-an-envelope', 'row 11: nothing', async () => pointer(bytesOf(''))],
  ['not-an-envelope', 'row 30: cut short', async () => pointer((await validPointer()).subarray(0, 300))],
  [
    'bad-signature',
    'row 12: the channel key signs a release',
    async () => release(await signed(releaseBody(), channelKeys)),
  ],
  [
    'bad-body',
    'row 12: twenty-one rules taken out',
    async () => {
      const disableRules = Array.from({ length: 21 }, (_, at) => ({ id: `a.b${at}`, reason: 'slow' }));
      return pointer(
        await signed(channelBody([await pinOf(releaseBody())], { disableRules } as object), channelKeys),
      );
    },
  ],
  [
    'bad-body',
    'row 12: a word of the channel key',
    async () => pointer(await validPointer({ message: { vi: 'Không được phê bình', en: '' } })),
  ],
  [
    'bad-body',
    'row 12: a reason that is not on the list',
    async () => pointer(await validPointer({ disableRules: [{ id: 'a.b', reason: 'vì sếp bảo thế' }] })),
  ],
  [
    'bad-signature',
    'row 12: a stranger signs the pointer',
    async () => pointer(await validPointer({}, strangers)),
  ],
  [
    'bad-signature',
    'row 13: the keys of a release were taken out of the root',
    async () => {
      const rotated = rootBody({
        version: 2,
        roles: { ...trust.roles, 'release:base': { keys: strangers.map(({ id }) => id), threshold: 2 } },
      });
      const pin = await pinOf(releaseBody());
      return verifyRelease(await signed(releaseBody(), two), rotated, { pin, floor: 0 }, checkSignature);
    },
  ],
  [
    'bad-body',
    'row 31: a key given twice',
    async () => {
      const text = JSON.stringify(channelBody([await pinOf(releaseBody())]));
      const twice = text.replace('"sequence":1', '"sequence":9,"sequence":1');
      return pointer(await signedBytes(bytesOf(twice), channelKeys, 'channel'));
    },
  ],
  [
    'bad-body',
    'row 31: a number that no double holds',
    async () => {
      const text = JSON.stringify(channelBody([await pinOf(releaseBody())]));
      const odd = text.replace('"minCheckMinutes":60', '"minCheckMinutes":60.00000000000000001');
      return pointer(await signedBytes(bytesOf(odd), channelKeys, 'channel'));
    },
  ],
  ['newer-format', 'a body of a later format', async () => pointer(await validPointer({ spec: 2 }))],
  [
    'wrong-channel',
    'the pointer of another channel',
    async () => pointer(await validPointer({ channel: 'pilot' })),
  ],
  [
    'bad-signature',
    'the next root without the keys of this one',
    async () => nextRoot(await signed(rootBody({ version: 2 }), releaseKeys)),
  ],
  [
    'bad-signature',
    'the next root without its own keys',
    async () => {
      const roles = { ...trust.roles, root: { keys: releaseKeys.map(({ id }) => id), threshold: 2 } };
      return nextRoot(await signed(rootBody({ version: 2, roles }), rootKeys));
    },
  ],
  [
    'bad-signature',
    'one signature under a layer, though the root says that one is enough',
    async () => {
      const body = releaseBody({ layer: 'org.ha-noi' });
      const file = await signed(body, two.slice(0, 1));
      return verifyRelease(file, trust, { pin: await pinOf(body), floor: 0 }, checkSignature);
    },
  ],
];

describe('what is refused', () => {
  it.each(refused)('%s, %s', async (reason, _title, verdict) => {
    expect(await verdict()).toMatchObject({ ok: false, reason });
  });

  it('has a file for every reason of the closed list', () => {
    expect([...new Set(refused.map(([reason]) => reason))].toSorted()).toEqual(verifyReasons.toSorted());
  });
});
