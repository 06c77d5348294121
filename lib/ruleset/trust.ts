/** Whom a browser believes: one root to begin with, and the chain that leads up from it. */
import { checkSignature } from './ed25519';
import { sha256 } from './hash';
import { changedRoles, type Root } from './root';
import type { Floors } from './update-state';
import { open, type Verified, verifyFirstRoot, verifyNextRoot } from './verify';

export interface Trust {
  readonly root: Root;
  /** Signed files, the first root and all that came after. */
  readonly files: readonly Uint8Array[];
  /** The numbers that still hold. */
  readonly floors: Floors;
}

const noFloors: Floors = { channels: {}, layers: {} };

/**
 * Begins with `anchor`. A chain that is known and comes by it is walked to its end; any other root is another
 * publisher, whose numbers have nothing to do with those that were seen.
 */
export async function beginTrust(
  anchor: Uint8Array,
  known: { readonly roots: readonly Uint8Array[]; readonly floors: Floors },
): Promise<Verified<Trust>> {
  const first = await verifyFirstRoot(anchor, checkSignature);
  if (!first.ok) return first;
  const at = await indexOf(anchor, known.roots);
  let trust: Trust = {
    root: first.value,
    files: [...known.roots.slice(0, Math.max(at, 0)), anchor],
    // Without any root the database was lost, and the numbers are those that were saved from the active string.
    floors: at < 0 && known.roots.length > 0 ? noFloors : known.floors,
  };
  for (const file of at < 0 ? [] : known.roots.slice(at + 1)) {
    const next = await verifyNextRoot(trust.root, file, checkSignature);
    if (!next.ok) break;
    // These steps were made before, and with them the numbers began anew.
    trust = { ...trust, root: next.value, files: [...trust.files, file] };
  }
  return { ok: true, value: trust };
}

/** One step up the chain; the numbers of a role whose keys have changed begin anew. */
export async function extendTrust(trust: Trust, file: Uint8Array): Promise<Verified<Trust>> {
  const next = await verifyNextRoot(trust.root, file, checkSignature);
  if (!next.ok) return next;
  const floors = floorsAfter(trust.floors, changedRoles(trust.root, next.value));
  return { ok: true, value: { root: next.value, files: [...trust.files, file], floors } };
}

function floorsAfter({ channels, layers }: Floors, changed: readonly string[]): Floors {
  const isNew = (layer: string): boolean =>
    changed.includes(`release:${layer}`) || (layer.startsWith('org.') && changed.includes('release:org.*'));
  return {
    channels: changed.includes('channel') ? {} : channels,
    layers: Object.fromEntries(Object.entries(layers).filter(([layer]) => !isNew(layer))),
  };
}

/** By the body: a root that was signed once more is the same root. */
async function indexOf(anchor: Uint8Array, roots: readonly Uint8Array[]): Promise<number> {
  const hashes = await Promise.all([anchor, ...roots].map(bodyHash));
  return hashes.slice(1).indexOf(hashes[0] ?? '');
}

async function bodyHash(file: Uint8Array): Promise<string> {
  const opened = open(file, 'root');
  return opened.ok ? sha256(opened.value.body) : '';
}
