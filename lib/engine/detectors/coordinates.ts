import { once } from '../once';
import type { Text } from '../text/read-text';
import type { Detector, DetectorHit } from './detector';

/** Places as drafts hold them, read from their first digit on. */
const shapes = once(() => {
  const gap = String.raw`[\s\u00A0]{0,2}`;
  const between = `${gap}[,;/|&–-]?${gap}(?:[\\p{L}\\p{M}]{1,10} ?){0,3}[:=]?${gap}`;
  // Comma or dot; N, S, E, W, or in Vietnamese B (bắc), N (nam), Đ (đông), T (tây).
  const degrees = String.raw`(\d{1,3}[.,]\d{4,12})(?:°?[NSEWBĐDT](?![\p{L}\p{M}\p{N}])|°)?`;
  const minutes = String.raw`\d{1,3} ?(?:[°º]|[dđ]o\p{M}*|độ) ?\d{1,2}(?:[.,]\d{1,6})? ?(?:['’′]|ph(?:u\p{M}*|ú)t)`;
  const seconds = String.raw`(?: ?\d{1,2}(?:[.,]\d{1,4})? ?(?:["”″]|['’′]{2}|gi(?:a\p{M}*|â)y))?`;
  const side = String.raw`(?: ?(?:[NSEWBĐDT]|b(?:a\p{M}*|ắ)c|nam|[dđ](?:o\p{M}*|ô)ng|t(?:a\p{M}*|â)y)(?![\p{L}\p{M}\p{N}]))?`;
  const place = `(${minutes}${seconds})${side}`;
  return [
    new RegExp(`^${degrees}${between}${degrees}(?![.]?\\p{N})`, 'du'),
    new RegExp(`^${place}${between}${place}`, 'diu'),
  ] as const;
});

/** Longer than any pair. */
const reach = 96;
/** Behind the first digits: decimals, or a degree sign or its word. */
const goesOn = /^(?:[.,]\d{4}| ?(?:[°º]|[dđ]o\p{M}* |độ ))/iu;

/**
 * A place in or off Viet Nam (6.5° to 23.5° north, 102° to 117.5° east) as latitude and longitude in either order:
 * decimals with four places or more, which is to 11 metres, or degrees and minutes.
 * Of two unrelated decimals so long about one pair in a hundred would pass, and benign texts hold next to none;
 * rules still ask what is there ("doanh trại", "kho", "trạm").
 */
export const coordinates: Detector = { name: 'coordinates', needs: 'digits', create: () => find };

function find({ draft, runs }: Text): readonly DetectorHit[] {
  const found: DetectorHit[] = [];
  let free = 0;
  for (const { start, end } of runs) {
    if (start < free || end - start > 3 || !mayGoOn(draft, end)) continue;
    if (!goesOn.test(draft.slice(end, end + 8))) continue;
    if (/\p{N}[.,]?$/u.test(draft.slice(Math.max(0, start - 2), start))) continue;
    const hit = pairAt(draft, start);
    if (!hit) continue;
    found.push(hit);
    free = hit.end;
  }
  return found;
}

/** One look, for most numbers. */
function mayGoOn(draft: string, end: number): boolean {
  const at = draft[end] === ' ' ? end + 1 : end;
  return at < draft.length && '.,°ºdđDĐ'.includes(draft[at] as string);
}

function pairAt(draft: string, start: number): DetectorHit | undefined {
  const slice = draft.slice(start, start + reach);
  for (const shape of shapes()) {
    const pair = shape.exec(slice);
    if (!pair || !isPlace(degreesOf(pair[1]), degreesOf(pair[2]))) continue;
    const parts = [pair.indices?.[1], pair.indices?.[2]].flatMap((at) =>
      at ? [{ start: start + at[0], end: start + at[1] }] : [],
    );
    return { start, end: start + pair[0].length, parts };
  }
  return undefined;
}

function isPlace(one: number, other: number): boolean {
  const [latitude, longitude] = one < other ? [one, other] : [other, one];
  return latitude >= 6.5 && latitude <= 23.5 && longitude >= 102 && longitude <= 117.5;
}

/** Degrees alone decide: minutes add less than one. */
function degreesOf(written = ''): number {
  return Number.parseFloat(written.replace(',', '.'));
}
