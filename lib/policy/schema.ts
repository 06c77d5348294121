/** The managed settings that are understood; the browser's own schema is `public/policy-schema.json`. */
import * as z from 'zod';

z.config({ jitless: true });

const siteName = z.enum(['facebook', 'youtube', 'x']);

export const policyKeys = {
  organisationName: z.string().min(1).max(120),
  sitesOff: z.array(siteName).max(3).readonly(),
};

export interface Policy {
  readonly organisationName?: string;
  readonly sitesOff: readonly z.infer<typeof siteName>[];
}

/**
 * Reads managed settings key by key: a wrong value is left out and the rest works.
 * Firefox hands over whatever the file holds, so nothing is taken on trust.
 */
export function readManaged(managed: Readonly<Record<string, unknown>>): Policy {
  const name = policyKeys.organisationName.safeParse(managed.organisationName);
  const off = policyKeys.sitesOff.safeParse(managed.sitesOff);
  return { ...(name.success ? { organisationName: name.data } : {}), sitesOff: off.success ? off.data : [] };
}
