/** A pattern as an author wrote it: its parts, or the first reason why a rule may not use it. */
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { longestPattern } from '../../lib/engine/patterns/compile-pattern';
import { lowerPattern } from '../../lib/engine/patterns/lower';
import { linearEngine } from '../../lib/parts/linear-engine';
import { lettersInCase } from './letter-case';
import { mayBeEmpty, sizeOf } from './shape';
import type { Written } from './verdicts';

export type PatternFault =
  | 'too-long'
  | 'not-nfc'
  | 'bad-syntax'
  | 'look-around'
  | 'back-reference'
  | 'word-border'
  | 'word-class'
  | 'capitals-class'
  | 'letter-as-code'
  | 'mixed-range'
  | 'empty-match'
  | 'empty-repeat'
  | 'too-large'
  | 'not-linear';

export type PatternReading =
  | { readonly ok: true; readonly source: string; readonly parts: AST.Pattern }
  | { readonly ok: false; readonly fault: PatternFault; readonly detail: string };

/** Written out, more would cost the linear engine tenths of a second on one paragraph. */
const largest = 500;

/** The syntax of Chromium 120 and Firefox 142, with the flag `u`. */
const parser = new RegExpParser({ ecmaVersion: 2023, strict: true });

/** `source` is the pattern as it is run: in lower case unless letters are compared as written. */
export function readPattern({ pattern, case: letters }: Written): PatternReading {
  const refuse = (fault: PatternFault, detail = ''): PatternReading => ({ ok: false, fault, detail });
  if (pattern.length > longestPattern) return refuse('too-long', String(pattern.length));
  if (pattern.normalize() !== pattern) return refuse('not-nfc');
  const source = letters === 'exact' ? pattern : lowerPattern(pattern);
  const written = parse(pattern);
  if (written instanceof Error) return refuse('bad-syntax', written.message.replace(/^.*: /s, ''));
  const outside = outsideSubset(written);
  if (outside) return refuse(...outside);
  const parts = parse(source);
  const otherCase = letters === 'exact' ? undefined : lettersInCase(written, parts);
  if (otherCase) return refuse(...otherCase);
  if (parts instanceof Error) return refuse('bad-syntax', parts.message);
  if (mayBeEmpty(parts)) return refuse('empty-match');
  if (sizeOf(parts) > largest) return refuse('too-large', String(sizeOf(parts)));
  const refusal = refusedByLinear(source);
  return refusal === undefined ? { ok: true, source, parts } : refuse('not-linear', refusal);
}

function parse(source: string): AST.Pattern | Error {
  try {
    return parser.parsePattern(source, 0, source.length, { unicode: true });
  } catch (error) {
    return error as Error;
  }
}

/** What RE2 lacks, or what means something else there. */
function outsideSubset(pattern: AST.Pattern): readonly [PatternFault, string] | undefined {
  const found: (readonly [PatternFault, string])[] = [];
  visitRegExpAST(pattern, {
    onAssertionEnter({ kind, raw }) {
      if (kind === 'lookahead' || kind === 'lookbehind') found.push(['look-around', raw]);
      if (kind === 'word') found.push(['word-border', raw]);
    },
    onBackreferenceEnter: ({ raw }) => void found.push(['back-reference', raw]),
    onCharacterSetEnter: ({ kind, raw }) => void (kind === 'word' && found.push(['word-class', raw])),
    // JavaScript gives up an empty turn and takes the next alternative, RE2 does not: they would differ.
    onQuantifierEnter({ element, min, max, raw }) {
      if ((min === 0 || max > 1) && mayBeEmpty(element)) found.push(['empty-repeat', raw]);
    },
  });
  return found[0];
}

function refusedByLinear(source: string): string | undefined {
  try {
    linearEngine.compile(source);
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^.*: /s, '');
  }
}
