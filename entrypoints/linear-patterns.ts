import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linearEngine } from '../lib/parts/linear-engine';
import { handOver } from '../lib/parts/part-port';

/** Put into a frame whose ruleset has patterns that the browser must not run. */
export default defineUnlistedScript(() => handOver('linear', linearEngine));
