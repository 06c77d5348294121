import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linearEngine } from '../lib/linear/linear-engine';
import { takeLinearPort } from '../lib/linear/linear-port';

/** Put into a page whose ruleset has patterns for the linear engine, which is too large for the always-on script. */
export default defineUnlistedScript(() => takeLinearPort()?.onReady(linearEngine));
