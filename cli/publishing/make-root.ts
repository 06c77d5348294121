/** The body of a root from key files: the first one, or the one after another. */

import { keyIdOf } from '../../lib/ruleset/key-file';
import type { Root } from '../../lib/ruleset/root';
import { root as rootSchema } from '../../lib/ruleset/root';
import { openPublicKey } from './keys';
import { Refusal } from './refusal';

/** Key files by role; an empty list keeps what the root before says. */
export interface RootKeys {
  readonly root: readonly string[];
  readonly release: readonly string[];
  readonly channel: readonly string[];
  /** "name=file,file", or a name alone for an organisation whose rules the same approvers sign. */
  readonly organisations: readonly string[];
}

type Roles = Root['roles'];
type Keys = Root['keys'];

/** `now` in ms since 1970. */
export async function makeRoot(
  files: RootKeys,
  before: Root | null,
  years: number,
  now: number,
): Promise<Root> {
  const keys: Keys = { ...before?.keys };
  const role = async (paths: readonly string[], threshold: number): Promise<Roles[string] | undefined> => {
    if (paths.length === 0) return undefined;
    const ids = await Promise.all(paths.map((path) => enter(keys, path)));
    const different = [...new Set(ids)];
    if (different.length < threshold) throw new Refusal('few-keys', paths.join(', '));
    return { keys: different, threshold };
  };
  const release = (await role(files.release, 2)) ?? before?.roles['release:base'];
  const roles: Roles = {
    ...before?.roles,
    ...named('root', await role(files.root, 2)),
    ...named('channel', await role(files.channel, 1)),
    ...named('release:base', release),
    ...(release && following(before, release)),
  };
  for (const organisation of files.organisations) {
    const [name = '', paths = ''] = organisation.split('=');
    const own = await role(paths.split(',').filter(Boolean), 2);
    Object.assign(roles, named(`release:org.${name}`, own ?? release));
  }
  return checked({
    type: 'root',
    spec: 1,
    version: (before?.version ?? 0) + 1,
    issuedAt: moment(now),
    expires: moment(now + years * 365 * 86_400_000),
    keys: used(keys, roles),
    roles,
  });
}

/** Organisations whose rules the approvers of the base signed go on with those who come after them. */
function following(before: Root | null, release: Roles[string]): Roles {
  const old = before?.roles['release:base']?.keys.join();
  const same = Object.entries(before?.roles ?? {}).filter(
    ([name, { keys }]) => name.startsWith('release:org.') && keys.join() === old,
  );
  return Object.fromEntries(same.map(([name]) => [name, release]));
}

/** Seconds are enough for a date that people read. */
export function moment(now: number): string {
  return new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
}

async function enter(keys: Keys, path: string): Promise<string> {
  const { alg, pub, owner } = openPublicKey(path);
  const id = await keyIdOf(pub);
  keys[id] = { alg, pub, owner };
  return id;
}

const named = (name: string, role: Roles[string] | undefined): Roles => (role ? { [name]: role } : {});

function used(keys: Keys, roles: Roles): Keys {
  const ids = new Set(Object.values(roles).flatMap((role) => role.keys));
  return Object.fromEntries(Object.entries(keys).filter(([id]) => ids.has(id)));
}

function checked(body: Root): Root {
  const parsed = rootSchema.safeParse(body);
  const hasAll = ['root', 'channel', 'release:base'].every((name) => name in body.roles);
  if (!hasAll) throw new Refusal('few-keys');
  if (!parsed.success) throw new Refusal('not-a-root', parsed.error.issues[0]?.path.join('.'));
  return body;
}
