/** The engine as the page script has it: what is bundled, weighed and timed. */
export { check } from '../lib/engine/check';
export { compile } from '../lib/engine/compile';
export { createIncremental } from '../lib/engine/incremental';
