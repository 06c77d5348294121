/** The engine as the always-on script has it; detectors and the linear regex engine come as scripts of their own. */
export { check } from '../lib/engine/check';
export { compileWith } from '../lib/engine/compile-with';
export { createIncremental } from '../lib/engine/incremental';
