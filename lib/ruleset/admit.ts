/**
 * From releases whose signatures hold to a ruleset that may become active: range of the rule language, charter,
 * size, references, compiling, and the samples that were signed with the rules (`sample-trial.ts`). Pure but for the clock that is handed
 * in; whatever is refused leaves what is active as it is.
 */
import { compile } from '../engine/compile';
import type { CompiledRuleset, SkipReason } from '../engine/compile-with';
import type { LinearEngine } from '../engine/patterns/linear-engine';
import type { Ruleset } from '../engine/types';
import { type Joined, joinLayers } from './layers';
import { engineVersion, largestShrink } from './limits';
import { type OrganisationReason, organisationRefusals } from './organisation';
import { judgeRuleset, type RefusalReason } from './read';
import type { Release } from './release';
import { createSampleTrial, type SampleFault } from './sample-trial';

export const trialReasons = [
  'engine-range',
  'no-base',
  'too-few-rules',
  'shrunk',
  'retired-id',
  'not-compiled',
  'sample-failed',
  'samples-slow',
  'floods',
] as const;

export type AdmitReason = (typeof trialReasons)[number] | OrganisationReason | RefusalReason;

export type Admitted =
  | ({ readonly ok: true } & Joined)
  /** `where` names a rule, a part or a number, for a person. */
  | { readonly ok: false; readonly reason: AdmitReason; readonly where: string };

export interface Candidate {
  readonly release: Release;
  /** What the pointer asks for at least. */
  readonly minRules: number;
  /** How many rules this layer has in what is active; absent where it has none. */
  readonly rulesBefore?: number | undefined;
}

export interface Surroundings {
  /** Runs patterns that the browser may not; absent: their rules are not tried. */
  readonly linear?: LinearEngine | undefined;
  /** Milliseconds, for the time that the samples take. */
  readonly clock: () => number;
}

/** Judges the layers of a set together, base and organisations in any order. */
export function admit(layers: readonly Candidate[], surroundings: Surroundings): Admitted {
  const refusal = layers.map(layerRefusal).find((one) => one !== null);
  if (refusal) return refusal;
  const base = layers.find(({ release: { layer } }) => layer === 'base')?.release;
  if (!base) return refuse('no-base', 'base');
  const fault = judgeRuleset(base.ruleset);
  if (!fault.ok) return fault;
  const additions = layers.map(({ release }) => release).filter((release) => release !== base);
  const joined = joinLayers(base.ruleset, additions);
  return tryOut(base, additions, joined.ruleset, surroundings) ?? { ok: true, ...joined };
}

function layerRefusal({ release, minRules, rulesBefore = 0 }: Candidate): Admitted | null {
  const { engine, ruleset, layer, allowShrink } = release;
  const count = ruleset.rules.length;
  if (engineVersion < engine.min || engineVersion > engine.max) return refuse('engine-range', layer);
  if (count < minRules) return refuse('too-few-rules', `${layer}: ${count}`);
  if (!allowShrink && count < rulesBefore * (1 - largestShrink)) {
    return refuse('shrunk', `${layer}: ${rulesBefore} → ${count}`);
  }
  const again = ruleset.rules.find(({ id }) => release.retired.includes(id));
  if (again) return refuse('retired-id', again.id);
  return layer === 'base' ? null : organisationRefusal(release);
}

function organisationRefusal(release: Release): Admitted | null {
  const [limit] = organisationRefusals(release);
  if (limit) return refuse(limit.reason, limit.where);
  const judged = judgeRuleset(release.ruleset, 'charter');
  return judged.ok ? null : judged;
}

function tryOut(
  base: Release,
  additions: readonly Release[],
  joined: Ruleset,
  { linear, clock }: Surroundings,
): Admitted | null {
  const trial = createSampleTrial(clock);
  const compiled = compile(base.ruleset, { linear });
  // The base is tried alone: a phrase of an organisation beside it must not make its sample fail.
  const fault = compileFault(compiled) ?? refusalOf(trial.tryOut(base, compiled) ?? trial.flood());
  if (fault || additions.length === 0) return fault;
  const together = compile(joined, { linear });
  const present = new Set(joined.rules.map(({ id }) => id));
  trial.hearAgain(base, together);
  const faults = additions.map((release) => trial.tryOut(release, together, present));
  return compileFault(together) ?? refusalOf(faults.find((one) => one !== null) ?? trial.flood());
}

/** A release says that this version understands it; so a rule that is left out is a mistake in it. */
const faulty: ReadonlySet<SkipReason> = new Set<SkipReason>([
  'unknown-match',
  'unknown-entity',
  'bad-within',
  'misplaced-draft',
  'pattern-unproven',
  'pattern-too-long',
]);

function compileFault({ skipped }: CompiledRuleset): Admitted | null {
  const fault = skipped.find(({ reason }) => faulty.has(reason));
  return fault ? refuse('not-compiled', fault.rule) : null;
}

const refusalOf = (fault: SampleFault | null): Admitted | null => fault && { ok: false, ...fault };

const refuse = (reason: AdmitReason, where: string): Admitted => ({ ok: false, reason, where });
