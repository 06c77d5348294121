/** "Mới trong bản này": what a ruleset changes for authors since the one before it, as it is kept in the history. */
import type { Rule, Ruleset, Wording } from '../engine/types';
import { compare, type Moved } from './compare';

export interface RulesetNews {
  /** The version that was active before. */
  readonly since: string;
  /** Messages of rules. */
  readonly added: readonly Wording[];
  readonly removed: readonly Wording[];
  readonly louder: readonly Wording[];
  readonly quieter: readonly Wording[];
  /** As loud as before, but with other words, places or articles. */
  readonly changed: readonly Wording[];
  /** Titles of directives that were not there before. */
  readonly directives: readonly Wording[];
}

export function newsOf(before: Ruleset, after: Ruleset): RulesetNews {
  const { added, removed, louder, quieter, matching, wording, citing } = compare(before, after);
  const known = new Set(before.directives.map(({ id }) => id));
  const moved = new Set([...louder, ...quieter].map((one) => one.after.id));
  const changed = new Set([...matching, ...wording.map((one) => one.after), ...citing]);
  return {
    since: before.version,
    added: added.map(messageOf),
    removed: removed.map(messageOf),
    louder: louder.map(messageAfter),
    quieter: quieter.map(messageAfter),
    changed: [...changed].filter(({ id }) => !moved.has(id)).map(messageOf),
    directives: after.directives.filter(({ id }) => !known.has(id)).map(({ title }) => title),
  };
}

const messageOf = ({ message }: Rule): Wording => message;

const messageAfter = ({ after }: Moved): Wording => after.message;
