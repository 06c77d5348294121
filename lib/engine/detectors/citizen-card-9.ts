import type { Detector } from './detector';
import { masked } from './masked';
import { numbers } from './numbers';
import { anyOf, before } from './words';

const named = anyOf('cmnd|cmt|cmtnd|chung minh');

/**
 * The old identity card (CMND): 9 digits that begin with the code of a province, 01 to 38.
 * Any nine digits look like it, so "cmnd", "cmt" or "chứng minh" has to stand at most six words before.
 */
export const citizenCard9: Detector = {
  name: 'citizen-card-9',
  needs: 'digits',
  create: () => (text) =>
    numbers(text, [9, 9], ({ digits }) => /^[0-3]/.test(digits))
      .filter(({ start }) => named.test(before(text, start, 6)))
      .map(masked),
};
