/** Texts in which two rulesets find different things. */
import { check } from '../../lib/engine/check';
import type { CompiledRuleset } from '../../lib/engine/compile-with';
import type { Finding } from '../../lib/engine/types';
import { readTexts } from '../eval/read-texts';
import type { TextSet } from '../eval/sets';

export interface ChangedText {
  readonly place: string;
  readonly text: string;
  readonly gone: readonly Finding[];
  readonly come: readonly Finding[];
}

export interface ChangedTexts {
  readonly texts: number;
  readonly count: number;
  /** The first of them. */
  readonly shown: readonly ChangedText[];
}

/** `most` are kept; the others are only counted. */
export async function changedTexts(
  sets: readonly TextSet[],
  before: CompiledRuleset,
  after: CompiledRuleset,
  most: number,
): Promise<ChangedTexts> {
  const shown: ChangedText[] = [];
  let texts = 0;
  let count = 0;
  for (const file of sets.flatMap(({ files }) => files)) {
    for await (const { lines } of readTexts(file)) {
      const read = lines.filter(({ labelled }) => labelled !== null);
      const changed = read.flatMap(({ line, labelled }) => {
        const text = labelled?.text ?? '';
        const found = difference(check(text, before), check(text, after));
        return found ? [{ place: `${file}:${line}`, text, ...found }] : [];
      });
      texts += read.length;
      count += changed.length;
      shown.push(...changed.slice(0, most - shown.length));
    }
  }
  return { texts, count, shown };
}

function difference(before: readonly Finding[], after: readonly Finding[]) {
  const gone = before.filter((one) => !after.some((other) => isSame(one, other)));
  const come = after.filter((one) => !before.some((other) => isSame(one, other)));
  return gone.length + come.length > 0 ? { gone, come } : undefined;
}

function isSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.severity === b.severity && a.start === b.start && a.end === b.end;
}
