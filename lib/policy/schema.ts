/** The managed settings that are understood; the browser's own schema is `public/policy-schema.json`. */
import * as z from 'zod';

z.config({ jitless: true });

const siteName = z.enum(['facebook', 'youtube', 'x']);

export const policyKeys = {
  sitesOff: z.array(siteName).max(3).readonly(),
};

export interface Policy {
  readonly sitesOff: readonly z.infer<typeof siteName>[];
}

/**
 * Reads managed settings: a wrong value is left out, unknown ones have no effect.
 * Firefox hands over whatever the file holds, so nothing is taken on trust.
 */
export function readManaged(managed: Readonly<Record<string, unknown>>): Policy {
  const off = policyKeys.sitesOff.safeParse(managed.sitesOff);
  return { sitesOff: off.success ? off.data : [] };
}
