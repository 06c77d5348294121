/** The whole engine, as it is timed: detectors included. */
export { check } from '../lib/engine/check';
export { compile } from '../lib/engine/compile';
export { createIncremental } from '../lib/engine/incremental';
