/**
 * The agency's settings as a tab sees them: a cached copy, since the first managed read after a
 * browser start takes seconds.
 */
import { readStored, watchStored } from '../storage';
import type { Policy } from './schema';

export type { Policy } from './schema';

export async function readPolicy(): Promise<Policy> {
  return ((await readStored('policy')) as Policy | undefined) ?? { sitesOff: [] };
}

export function watchPolicy(signal: AbortSignal, onChange: () => void): void {
  watchStored(['policy'], signal, onChange);
}
