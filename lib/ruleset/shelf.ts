/** Where the signed files of a channel are taken from: an update address, or a pack. Neither is believed. */
import { readPolicy } from '../policy/policy';
import type { Channel, Pin } from './channel';
import { type Download, download } from './download';
import type { EnvelopeKind } from './envelope';
import { sha256 } from './hash';
import { longest } from './limits';
import type { Pack } from './pack';
import { addressOf, places } from './places';
import { open } from './verify';

export interface Shelf {
  readonly origin: 'download' | 'policy' | 'import';
  /** Null: there is none of this version. */
  readonly root: (version: number) => Promise<Download | null>;
  readonly channel: () => Promise<Download>;
  readonly release: (pin: Pin) => Promise<Download>;
}

/** A channel under an update address. */
export function addressShelf(updateUrl: string, channel: string): Shelf {
  const get = async (place: string, most: number): Promise<Download> => {
    // A worker that calls nothing of the browser's for half a minute is ended.
    await readPolicy();
    return download(addressOf(updateUrl, place), most);
  };
  return {
    origin: 'download',
    async root(version) {
      const got = await get(places.root(channel, version), longest.root);
      return !got.ok && isMissing(got) ? null : got;
    },
    channel: () => get(places.channel(channel), longest.channel),
    release: ({ sha256: hash, bytes }) =>
      get(places.release(channel, hash), Math.min(envelopeOf(bytes), longest.release)),
  };
}

/** Stores answer 403 for what is not there, and web servers of single pages with their page. */
function isMissing({ reason, where = '' }: Extract<Download, { readonly ok: false }>): boolean {
  return reason === 'not-json' || (reason === 'http-status' && where.startsWith('4'));
}

/** The body in base64, and room for names and signatures. */
const envelopeOf = (bytes: number): number => Math.ceil(bytes / 3) * 4 + longest.keyFile;

/** The files of a pack that was opened. */
export function packShelf(origin: 'policy' | 'import', pack: Pack): Shelf {
  const missing: Download = { ok: false, reason: 'http-status', where: '404' };
  return {
    origin,
    async root(version) {
      const file = pack.roots.find((root) => claimOf(root, 'root')?.version === version);
      return file ? { ok: true, bytes: Uint8Array.from(file) } : null;
    },
    channel: async () => ({ ok: true, bytes: Uint8Array.from(pack.channel) }),
    async release(pin) {
      for (const file of pack.releases) {
        const opened = open(file, 'release');
        if (opened.ok && (await sha256(opened.value.body)) === pin.sha256) {
          return { ok: true, bytes: Uint8Array.from(file) };
        }
      }
      return missing;
    },
  };
}

interface Claim {
  readonly version?: unknown;
  readonly channel?: Channel['channel'];
}

/** What a file says of itself, not yet believed; null where it says nothing. */
export function claimOf(file: Uint8Array, kind: EnvelopeKind): Claim | null {
  const opened = open(file, kind);
  try {
    return opened.ok ? JSON.parse(new TextDecoder().decode(opened.value.body)) : null;
  } catch {
    return null;
  }
}
