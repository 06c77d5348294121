/** From managed settings as a browser hands them over to a policy, and to what the options say of each name. */
import { noPolicy, type Policy, type PolicyEntry } from './policy';
import { lockedOf, type PolicyKey, policyKeys, refusedKeys } from './schema';

type Managed = Readonly<Record<string, unknown>>;

/** What only the background uses: who may sign, and a whole set of signed files. */
export interface ManagedFiles {
  readonly orgRootJson?: string;
  readonly packJson?: string;
}

export interface Understanding {
  readonly policy: Policy;
  readonly files: ManagedFiles;
}

/** Reads managed settings: a name that is wrong, refused or unknown is listed, and the rest has its effect. */
export function understand(managed: Managed): Understanding {
  const entries = Object.keys(managed).map((name) => entryOf(name, managed[name]));
  const applied = new Set(entries.filter(({ state }) => state === 'applied').map(({ name }) => name));
  const values = Object.fromEntries(
    Object.entries(policyKeys)
      .filter(([name]) => applied.has(name))
      .map(([name, schema]) => [name, schema.parse(managed[name])]),
  );
  const { orgRootJson, packJson, lockedSettings = [], ...rest } = values as Values;
  const policy = { ...noPolicy, ...rest, lockedSettings: lockedOf(lockedSettings), entries };
  const files = {
    ...(orgRootJson === undefined ? {} : { orgRootJson }),
    ...(packJson === undefined ? {} : { packJson }),
  };
  return { policy, files };
}

type Values = Partial<Policy> & ManagedFiles & { lockedSettings?: Parameters<typeof lockedOf>[0] };

const isPolicyKey = (name: string): name is PolicyKey => Object.hasOwn(policyKeys, name);

function entryOf(name: string, value: unknown): PolicyEntry {
  if (Object.hasOwn(refusedKeys, name)) return { name, state: 'refused' };
  if (!isPolicyKey(name)) return { name, state: 'unknown' };
  const reading = policyKeys[name].safeParse(value);
  if (reading.success) return { name, state: 'applied', value: shown(reading.data) };
  return { name, state: 'wrong', where: reading.error.issues[0]?.path.join('.') ?? '' };
}

/** Short enough for a line of a table; of a file its size. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= 300 ? text : `${Math.ceil(text.length / 1024)} kB`;
}
