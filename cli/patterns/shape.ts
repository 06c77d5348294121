/** Sizes of a pattern as written: how little it may match, how much it is written out, how many ways it may go. */
import type { AST } from '@eslint-community/regexpp';

type Alternatives = { readonly alternatives: readonly AST.Alternative[] };

/** Whether it may match without taking a character. */
export function mayBeEmpty(node: AST.Element | Alternatives): boolean {
  if ('alternatives' in node) return node.alternatives.some(({ elements }) => elements.every(mayBeEmpty));
  if (node.type === 'Quantifier') return node.min === 0 || mayBeEmpty(node.element);
  return node.type === 'Assertion';
}

/** Characters when all repeats are written out, as RE2 does. */
export function sizeOf(node: AST.Element | Alternatives): number {
  if ('alternatives' in node) return sum(node.alternatives.flatMap(({ elements }) => elements.map(sizeOf)));
  if (node.type !== 'Quantifier') return 1;
  return sizeOf(node.element) * Math.max(1, Number.isFinite(node.max) ? node.max : node.min + 1);
}

/** More ways from one place are a constant in name only. */
const mostWays = 2048;

/**
 * Whether a backtracking engine has few ways to try from one place: `(a?){30}a{30}` has a billion, and recheck's
 * proof calls it safe, since it looks at how the time grows with the text and at nothing else. So an endless repeat
 * counts as one turn here.
 */
export function hasFewWays(pattern: AST.Pattern): boolean {
  return waysOf(pattern) <= mostWays;
}

function waysOf(node: AST.Element | Alternatives): number {
  if ('alternatives' in node) {
    return sum(
      node.alternatives.map(({ elements }) => elements.reduce((ways, one) => ways * waysOf(one), 1)),
    );
  }
  if (node.type !== 'Quantifier') return 1;
  const once = waysOf(node.element);
  const last = Number.isFinite(node.max) ? node.max : node.min + 1;
  return sum(Array.from({ length: last - node.min + 1 }, (_, more) => once ** (node.min + more)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
