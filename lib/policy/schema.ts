/**
 * The managed settings that are understood, a closed list. Firefox hands over whatever the file holds and Chromium
 * checks only the kind of value, so nothing is taken on trust.
 */
import * as z from 'zod';

z.config({ jitless: true });

const oneLine = /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u;

/** A web address under which fixed file names are asked for: nothing in it may mark the one who asks. */
const updateUrl = z.string().max(300).refine(isUpdateUrl);

/** The settings that an agency may hold fast; all others stay the author's to change. */
const lockable = ['updateUrls', 'updateIntervalMinutes', 'channel', 'allowFileImport'] as const;

export const policyKeys = {
  organisationName: z.string().trim().min(1).max(120).regex(oneLine),
  supportText: z.string().trim().min(1).max(300),
  uiLanguage: z.enum(['vi', 'en']),
  asking: z.enum(['serious', 'never']),
  sitesOff: z
    .array(z.enum(['facebook', 'youtube', 'x']))
    .max(3)
    .readonly(),
  disabledRules: z
    .array(z.string().regex(/^[a-z0-9.-]{3,120}$/))
    .max(200)
    .readonly(),
  updatesEnabled: z.boolean(),
  updateUrls: z.array(updateUrl).min(1).max(8).readonly(),
  updateIntervalMinutes: z.int().min(60).max(10_080),
  channel: z.string().regex(/^[a-z][a-z0-9-]{0,19}$/),
  orgLayers: z
    .array(z.string().regex(/^org\.[a-z0-9]+(?:-[a-z0-9]+)*$/))
    .max(4)
    .readonly(),
  orgRootJson: z.string().max(65_536).refine(isJsonObject),
  packJson: z.string().max(4_194_304).refine(isJsonObject),
  allowFileImport: z.boolean(),
  lockedSettings: z
    .array(z.enum([...lockable, '*']))
    .max(5)
    .readonly(),
};

export type PolicyKey = keyof typeof policyKeys;

export type LockableSetting = (typeof lockable)[number];

/**
 * Names that other tools of this kind have and this one refuses (docs/admin-guide.md): reports about people, the
 * author's right to pass over, severities made louder, a hold against withdrawn rules.
 */
export const refusedKeys: Readonly<Record<string, 'string' | 'boolean' | 'integer' | 'array'>> = {
  statusUrl: 'string',
  statusEnabled: 'boolean',
  requireJustification: 'boolean',
  disableUserMute: 'boolean',
  severityOverrides: 'array',
  pinSequence: 'integer',
};

/** Opens `*` to the settings that it stands for. */
export function lockedOf(names: readonly (LockableSetting | '*')[]): readonly LockableSetting[] {
  return names.includes('*') ? lockable : lockable.filter((name) => names.includes(name));
}

/** Https everywhere; plain http only to this machine, where `doclai serve` answers. */
function isUpdateUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash, username, password } = new URL(text);
  const isHere = hostname === '127.0.0.1' || hostname === 'localhost';
  const isBare = !/[?#]/.test(text) && search + hash + username + password === '';
  return isBare && (protocol === 'https:' || (protocol === 'http:' && isHere));
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
