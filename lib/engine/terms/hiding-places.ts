/** Where words may be hidden that the one look at a draft does not see: most drafts have no such place. */
import { classes, mark, sign as noLetter } from '../text/classes';
import { firstFrom } from '../text/first-from';

/** Offsets in the draft, in order. */
export interface HidingPlaces {
  /** Stars and dashes that may stand for letters. */
  readonly masks: readonly number[];
  /** The signs of hashtags. */
  readonly tags: readonly number[];
}

/** Those in `[from, to)`. */
export function hidingPlaces(draft: string, from: number, to: number): HidingPlaces {
  const part = draft.slice(from, to);
  const tags = placesOf('#', part, (at) => isLetter(part, at + 1));
  const stars = placesOf('*', part, (at) => isLetter(part, at - 1));
  const dashes = placesOf('-', part, (at) => isLetter(part, at - 1) && isLetter(part, at + 1));
  const masks = [...stars, ...dashes].sort((a, b) => a - b);
  return { masks: masks.map((at) => from + at), tags: tags.map((at) => from + at) };
}

function placesOf(sign: string, part: string, mayHide: (at: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let at = part.indexOf(sign); at >= 0; at = part.indexOf(sign, at + 1)) {
    if (mayHide(at)) found.push(at);
  }
  return found;
}

/** Whether one of the places lies in `[start, end)`. */
export function liesIn(places: readonly number[], start: number, end: number): boolean {
  return (places[firstFrom(places, start)] ?? end) < end;
}

/** Or a mark behind one, or half of a pair. */
function isLetter(text: string, at: number): boolean {
  const kind = classes()[text.charCodeAt(at)] as number;
  return at >= 0 && at < text.length && (kind < noLetter || kind >= mark);
}
