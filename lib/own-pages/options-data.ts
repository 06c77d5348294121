/** What the options show, read together and followed. */
import { type Policy, readPolicy, watchPolicy } from '../policy/policy';
import { type Active, readActive, watchActive } from '../ruleset/active';
import { defaultsOf, readSettings, type Settings, watchSettings } from '../settings';

export interface OptionsData {
  readonly settings: Settings;
  readonly policy: Policy;
  /** Null where not even the bundled one could be read. */
  readonly active: Active | null;
}

export async function readOptions(): Promise<OptionsData> {
  const [policy, active] = await Promise.all([readPolicy(), readActive()]);
  const settings = await readSettings(defaultsOf(policy));
  return { settings, policy, active };
}

export function watchOptions(signal: AbortSignal, onChange: () => void): void {
  watchSettings(signal, onChange);
  watchPolicy(signal, onChange);
  watchActive(signal, onChange);
}
