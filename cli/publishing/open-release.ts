/** Release files that a person names, judged with the root and with each other. */
import { linearEngine } from '../../lib/parts/linear-engine';
import { type Admitted, admit } from '../../lib/ruleset/admit';
import type { Pin } from '../../lib/ruleset/channel';
import { checkSignature } from '../../lib/ruleset/ed25519';
import { sha256 } from '../../lib/ruleset/hash';
import type { Release } from '../../lib/ruleset/release';
import type { Root } from '../../lib/ruleset/root';
import { openSignable, type Signable } from '../../lib/ruleset/signing';
import { readRelease, verifyRelease } from '../../lib/ruleset/verify';
import { readBytes } from './files';
import { must, Refusal } from './refusal';

export interface OpenedRelease {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly signable: Signable;
  readonly release: Release;
  readonly pin: Pin;
}

/** Share of its rules below which a browser refuses what calls itself this release. */
const leastShare = 0.7;

/** Opens a release, signed or not. */
export async function openRelease(path: string): Promise<OpenedRelease> {
  const bytes = readBytes(path);
  const signable = must(openSignable(bytes), path);
  if (signable.kind !== 'release') throw new Refusal('wrong-kind', path);
  const release = must(readRelease(signable.body), path);
  const { layer, sequence, ruleset } = release;
  const minRules = Math.max(1, Math.floor(ruleset.rules.length * leastShare));
  const pin = { layer, sequence, sha256: await sha256(signable.body), bytes: signable.body.length, minRules };
  return { path, bytes, signable, release, pin };
}

/** Refuses what a browser would refuse; `before` are the releases in use. */
export async function judge(
  releases: readonly OpenedRelease[],
  root: Root,
  before: readonly Release[] = [],
): Promise<Extract<Admitted, { ok: true }>> {
  for (const { bytes, pin, path } of releases) {
    const floor = before.find(({ layer }) => layer === pin.layer)?.sequence ?? 0;
    must(await verifyRelease(bytes, root, { pin, floor }, checkSignature), path);
  }
  const candidates = releases.map(({ release, pin: { minRules } }) => ({
    release,
    minRules,
    rulesBefore: before.find(({ layer }) => layer === release.layer)?.ruleset.rules.length,
  }));
  const admitted = admit(candidates, { linear: linearEngine, clock: () => performance.now() });
  if (!admitted.ok) throw new Refusal(admitted.reason, admitted.where);
  return admitted;
}
