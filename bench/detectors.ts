/** The script with the detectors, for its weight. */
export { detectors } from '../lib/engine/detectors/index';
