import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../lib/parts/part-port';
import { tabEngine } from '../lib/parts/tab-engine';

/** Put into a frame at the first focus of an editable: most pages are never written in and do without. */
export default defineUnlistedScript(() => handOver('engine', tabEngine));
