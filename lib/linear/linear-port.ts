/**
 * Where the always-on script and the linear engine meet: the engine is a script of its own, put into the same
 * isolated world when a ruleset has a pattern that it must run. Page scripts cannot see this global.
 */
import type { LinearEngine } from '../engine/patterns/linear-engine';

export interface LinearPort {
  onReady(engine: LinearEngine): void;
}

const key = Symbol.for('doclai.linear');

export function offerLinearPort(port: LinearPort): void {
  (globalThis as { [key]?: LinearPort })[key] = port;
}

export function takeLinearPort(): LinearPort | undefined {
  return (globalThis as { [key]?: LinearPort })[key];
}
