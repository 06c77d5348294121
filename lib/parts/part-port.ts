/**
 * Where the always-on script and its parts meet. A part is a script of its own, put into the same isolated world when
 * somebody writes; page scripts cannot see this global.
 */
import type { Parts } from '../engine/compile-with';

export type PartName = keyof Parts;

type Port<Name extends PartName> = (part: NonNullable<Parts[Name]>) => void;

const keyOf = (name: PartName): symbol => Symbol.for(`doclai.${name}`);

export function offerPort<Name extends PartName>(name: Name, onReady: Port<Name>): void {
  (globalThis as Record<symbol, unknown>)[keyOf(name)] = onReady;
}

/** Hands a part over to whoever waits for it in this frame. */
export function handOver<Name extends PartName>(name: Name, part: NonNullable<Parts[Name]>): void {
  ((globalThis as Record<symbol, unknown>)[keyOf(name)] as Port<Name> | undefined)?.(part);
}
