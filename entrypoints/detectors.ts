import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectors } from '../lib/engine/detectors/index';
import { handOver } from '../lib/parts/part-port';

/** Put into a frame at the first focus of an editable: most pages are never written in and do without. */
export default defineUnlistedScript(() => handOver('detectors', detectors));
