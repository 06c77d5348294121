/**
 * Where the always-on script and its parts meet. A part is a script of its own, put into the same isolated world when
 * somebody writes; page scripts cannot see this global.
 */
import type { CompiledRuleset } from '../engine/compile-with';
import type { LinearEngine } from '../engine/patterns/linear-engine';
import type { Finding, Ruleset } from '../engine/types';

/** What the author is told: a passage in an old font, of which nothing was read; or rules not looked for. */
export type NotChecked = 'legacy-encoding' | 'out-of-time';

export interface DraftLook {
  readonly findings: readonly Finding[];
  readonly unchecked: NotChecked | null;
  /** Time ran out: another look at the same draft goes on from here. */
  readonly isUnfinished: boolean;
}

export type DraftCheck = (draft: string, compiled: CompiledRuleset) => DraftLook;

export interface TabEngine {
  /** Without the linear engine the patterns that need it are skipped and listed. */
  compile(ruleset: Ruleset, linear: LinearEngine | undefined): CompiledRuleset;
  /** Made once for a composer. */
  createDraftCheck(): DraftCheck;
}

export interface Parts {
  readonly engine: TabEngine;
  readonly linear: LinearEngine;
}

export type PartName = keyof Parts;

type Port<Name extends PartName> = (part: Parts[Name]) => void;

const keyOf = (name: PartName): symbol => Symbol.for(`doclai.${name}`);

export function offerPort<Name extends PartName>(name: Name, onReady: Port<Name>): void {
  (globalThis as Record<symbol, unknown>)[keyOf(name)] = onReady;
}

/** Hands a part over to whoever waits for it in this frame. */
export function handOver<Name extends PartName>(name: Name, part: Parts[Name]): void {
  ((globalThis as Record<symbol, unknown>)[keyOf(name)] as Port<Name> | undefined)?.(part);
}
