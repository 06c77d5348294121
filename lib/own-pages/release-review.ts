/** Reading and signing a release in the options page, by the same code as the command line. */
import type { Ruleset } from '../engine/types';
import { linearEngine } from '../parts/linear-engine';
import { checkSignature } from '../ruleset/ed25519';
import { openKeyFile } from '../ruleset/key-file';
import type { RefusedFor } from '../ruleset/reasons';
import type { Release } from '../ruleset/release';
import { type Review, review } from '../ruleset/review';
import type { Root } from '../ruleset/root';
import { addSignature, openSignable, type Signable } from '../ruleset/signing';
import { readRelease, verifyFirstRoot } from '../ruleset/verify';

export interface ReviewedRelease {
  readonly signable: Signable;
  readonly release: Release;
  readonly review: Review;
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: RefusedFor };

/** Opens a release file and compares it with the ruleset in use. */
async function openForReview(text: string, before: Ruleset | null): Promise<Answer<ReviewedRelease>> {
  const opened = openSignable(bytesOf(text));
  if (!opened.ok) return opened;
  const { value: signable } = opened;
  if (signable.kind !== 'release') return { ok: false, reason: 'wrong-kind' };
  const reading = readRelease(signable.body);
  if (!reading.ok) return reading;
  const { value: release } = reading;
  const compared = { release, body: signable.body, before, linear: linearEngine };
  return { ok: true, value: { signable, release, review: await review(compared) } };
}

export interface Signed {
  readonly text: string;
  readonly owner: string;
  readonly signatures: number;
}

/** Signs with one's key; with a root, a key that it does not name is refused. */
async function signReviewed(
  { signable, release }: ReviewedRelease,
  keyFile: string,
  passphrase: string,
  rootFile: string | null,
): Promise<Answer<Signed>> {
  const opened = await openKeyFile(keyFile, passphrase);
  if (!opened.ok) return opened;
  const root = rootFile ? await verifyFirstRoot(bytesOf(rootFile), checkSignature) : null;
  if (root && !root.ok) return root;
  const added = await addSignature(signable, opened.value, root ? trustIn(root.value, release) : undefined);
  if (!added.ok) return added;
  const { signatures } = added.value;
  const text = `${JSON.stringify(added.value)}\n`;
  return { ok: true, value: { text, owner: opened.value.owner, signatures: signatures.length } };
}

const trustIn = (root: Root, { layer }: Release) => ({ root, role: `release:${layer}` as const });

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What the options page asks of this room. */
export const releaseReview = { open: openForReview, sign: signReviewed } as const;

export type ReleaseReview = typeof releaseReview;
