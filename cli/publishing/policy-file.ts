/** Finds our settings in a policy file, also where they stand in the wrong place: the browsers say nothing of that. */
import { policyKeys } from '../../lib/policy/schema';
import { chromiumId, firefoxId } from './policy-places';

export interface FoundSettings {
  readonly settings: Readonly<Record<string, unknown>>;
  /** Keys from the outside in, with dots. */
  readonly place: string;
  readonly isInPlace: boolean;
  /** Where they would have their effect. */
  readonly expected: readonly string[];
}

const expected = [`3rdparty.extensions.${chromiumId}`, `policies.3rdparty.Extensions.${firefoxId}`];

/** Null where the text is no JSON or holds nothing of ours. */
export function findSettings(text: string): FoundSettings | null {
  try {
    return search(JSON.parse(text) as unknown, []);
  } catch {
    return null;
  }
}

function search(value: unknown, path: readonly string[]): FoundSettings | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const place = path.join('.');
  const settings = value as Readonly<Record<string, unknown>>;
  const isInPlace = expected.includes(place);
  const isOurs = isInPlace || Object.keys(settings).some((name) => Object.hasOwn(policyKeys, name));
  if (isOurs) return { settings, place: place || '(ngoài cùng)', isInPlace, expected };
  for (const [name, inner] of Object.entries(settings)) {
    const found = search(inner, [...path, name]);
    if (found) return found;
  }
  return null;
}
