/** Every detector under the name by which rules ask for it. */
import type { Text } from '../text/read-text';
import type { Detector, DetectorHit } from './detector';
import { nationalId } from './national-id';
import { secrecyMark } from './secrecy-mark';

const detectors: ReadonlyMap<string, Detector> = new Map(
  [nationalId, secrecyMark].map((detector) => [detector.name, detector]),
);

export const detectorNames: readonly string[] = [...detectors.keys()];

/** The hits of one detector in the order of the draft; none for a name that nobody knows. */
export function detect(name: string, text: Text): readonly DetectorHit[] {
  return detectors.get(name)?.find(text) ?? [];
}
