/**
 * The one door: the only writer of the active ruleset, for the bundled one and for a file alike.
 * History first, then one write; tabs switch on that write.
 */
import { writeStored } from '../storage';
import type { RulesetOrigin } from './active';
import { sha256 } from './hash';
import { record } from './history';
import { type Reading, readRuleset } from './read';

export interface Candidate {
  readonly json: unknown;
  readonly origin: RulesetOrigin;
  /** It stands in for a stored ruleset that could not be used. */
  readonly setAside?: boolean;
}

/** Installs a ruleset from parsed JSON, or says why not; what was active stays so. `now` in ms since 1970. */
export async function install({ json, origin, setAside = false }: Candidate, now: number): Promise<Reading> {
  const reading = readRuleset(json);
  if (!reading.ok) {
    await record({ at: now, origin, outcome: reading.reason });
    return reading;
  }
  const { ruleset } = reading;
  const active = JSON.stringify({ origin, setAside, ruleset });
  const row = { at: now, origin, version: ruleset.version };
  if (setAside) await record({ ...row, outcome: 'set-aside' });
  await record({ ...row, outcome: 'installed', sha256: await sha256(active) });
  await writeStored('active', active);
  return reading;
}
