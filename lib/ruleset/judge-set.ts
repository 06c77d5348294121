/**
 * From the signed files of a set to one ruleset that may become active: every signature and number first, then what
 * the releases hold, together. Pure: files, trust, what was seen, the clock and the linear engine are arguments.
 */
import type { Ruleset } from '../engine/types';
import { type AdmitReason, admit, type Surroundings } from './admit';
import type { Pin } from './channel';
import type { Release } from './release';
import type { Root } from './root';
import { type SignatureCheck, type VerifyReason, verifyRelease } from './verify';

export type SetReason = VerifyReason | AdmitReason;

/** What decides besides the files. */
export interface Circumstances extends Surroundings {
  readonly trust: Root;
  /** Highest sequence seen, by layer. */
  readonly floors: Readonly<Record<string, number>>;
  /** Rules that the active release of a layer has. */
  readonly ruleCounts: Readonly<Record<string, number>>;
  readonly check: SignatureCheck;
}

/** One release of a set and the file it came in. */
export interface LayerFile {
  readonly pin: Pin;
  readonly file: Uint8Array;
}

export interface JudgedSet {
  readonly releases: readonly Release[];
  readonly ruleset: Ruleset;
  /** What an organisation added and does not fit the base. */
  readonly orphans: readonly string[];
}

export type Judged =
  | { readonly ok: true; readonly value: JudgedSet }
  /** `where` names a layer, a rule or a number. */
  | { readonly ok: false; readonly reason: SetReason; readonly where: string };

/** Judges all layers of a set; they become active together or not at all. */
export async function judgeSet(layers: readonly LayerFile[], circumstances: Circumstances): Promise<Judged> {
  const { trust, floors, ruleCounts, check } = circumstances;
  const releases: Release[] = [];
  for (const { pin, file } of layers) {
    const floor = floors[pin.layer] ?? 0;
    const verified = await verifyRelease(file, trust, { pin, floor }, check);
    if (!verified.ok) return { ok: false, reason: verified.reason, where: verified.where ?? pin.layer };
    releases.push(verified.value);
  }
  const candidates = releases.map((release, index) => ({
    release,
    minRules: layers[index]?.pin.minRules ?? 1,
    rulesBefore: ruleCounts[release.layer],
  }));
  const admitted = admit(candidates, circumstances);
  if (!admitted.ok) return admitted;
  const { ruleset, orphans } = admitted;
  return { ok: true, value: { releases, ruleset, orphans } };
}
