/** Whether a pattern still means the same when it is run in lower case on a text in lower case. */
import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import { lower } from '../../lib/engine/patterns/lower';
import type { PatternFault } from './read-pattern';

/** The first part that does not: `written` by the author, `lowered` as it is run. */
export function lettersInCase(
  written: AST.Pattern,
  lowered: AST.Pattern | Error,
): readonly [PatternFault, string] | undefined {
  const parts = partsOf(written);
  const capitals = parts.sets.find((set) => set.kind === 'property' && /^L[ut]$/.test(set.value ?? set.key));
  if (capitals) return ['capitals-class', capitals.raw];
  const coded = parts.characters.find(
    ({ raw, value }) => raw.length > 2 && raw[0] === '\\' && value !== lowerCode(value),
  );
  if (coded) return ['letter-as-code', coded.raw];
  // "Z-a" is an order in capitals only.
  if (lowered instanceof Error) {
    return parts.ranges.length > 0
      ? ['mixed-range', parts.ranges.map(({ raw }) => raw).join(' ')]
      : undefined;
  }
  const ranges = partsOf(lowered).ranges;
  const mixed = parts.ranges.find((range, index) => !isSameRange(range, ranges[index]));
  return mixed && ['mixed-range', mixed.raw];
}

function partsOf(pattern: AST.Pattern) {
  const sets: AST.CharacterSet[] = [];
  const characters: AST.Character[] = [];
  const ranges: AST.CharacterClassRange[] = [];
  visitRegExpAST(pattern, {
    onCharacterSetEnter: (set) => void sets.push(set),
    onCharacterEnter: (character) => void characters.push(character),
    onCharacterClassRangeEnter: (range) => void ranges.push(range),
  });
  return { sets, characters, ranges };
}

/** What the written range holds in lower case is what the lowered one can meet in a text in lower case. */
function isSameRange(
  written: AST.CharacterClassRange,
  lowered: AST.CharacterClassRange | undefined,
): boolean {
  if (!lowered) return false;
  const { min, max } = written;
  if (min.value === lowered.min.value && max.value === lowered.max.value && isCaseless(min.value, max.value))
    return true;
  const wanted = new Set(codes(min.value, max.value).map(lowerCode));
  const met = codes(lowered.min.value, lowered.max.value).filter((code) => lowerCode(code) === code);
  return met.length === wanted.size && met.every((code) => wanted.has(code));
}

function isCaseless(min: number, max: number): boolean {
  return codes(min, max).every((code) => lowerCode(code) === code);
}

function codes(min: number, max: number): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}

function lowerCode(code: number): number {
  return lower(String.fromCodePoint(code)).codePointAt(0) ?? code;
}
