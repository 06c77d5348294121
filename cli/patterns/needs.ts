/**
 * Texts of which every match of a pattern holds at least one, so that a block without any is not searched.
 * They are in lower case, and a 0 in them stands for any digit, as the engine looks for them.
 */
import type { AST } from '@eslint-community/regexpp';
import { lower } from '../../lib/engine/patterns/lower';

type Texts = readonly string[];

/** What is known of all matches of a part. */
interface Held {
  /** A match is one of these, where they can be listed. */
  readonly whole?: Texts;
  /** It begins with one of these, ends with one of those; "" where nothing is known. */
  readonly head: Texts;
  readonly tail: Texts;
  /** It holds one of these. */
  readonly some?: Texts;
}

const anything: Held = { head: [''], tail: [''] };
const nothing: Held = listed(['']);
const mostTexts = 40;
const longestText = 24;
const widestClass = 8;
const enough = 12;

/** Absent where no useful text is common to all matches. */
export function needsOf(pattern: AST.Pattern): Texts | undefined {
  const { whole, head, tail, some } = ofAlternatives(pattern.alternatives);
  return best([whole, head, tail, some]);
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Held {
  return alternatives.map(({ elements }) => ofSequence(elements)).reduce(either);
}

function ofSequence(elements: readonly AST.Element[]): Held {
  return elements.reduce<Held>((before, element) => {
    const isOptional = element.type === 'Quantifier' && element.min === 0;
    if (!isOptional) return followed(before, ofElement(element));
    return perhaps(before, repeated(ofElement(element.element), 1, element.max));
  }, nothing);
}

function ofElement(element: AST.Element): Held {
  switch (element.type) {
    case 'Character':
      return listed([textOf(element.value)]);
    case 'CharacterSet':
      return ofSet(element);
    case 'CharacterClass':
      return ofClass(element);
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Quantifier':
      return element.min > 0 ? repeated(ofElement(element.element), element.min, element.max) : anything;
    case 'Assertion':
      return nothing;
    default:
      return anything;
  }
}

function ofSet(set: AST.CharacterSet): Held {
  return set.kind === 'digit' && !set.negate ? listed(['0']) : anything;
}

function ofClass({ negate, elements }: AST.CharacterClass): Held {
  const members: readonly AST.CharacterClassElement[] = elements;
  const lists = members.map(membersOf);
  const texts = unique(lists.flatMap((list) => list ?? []));
  return negate || lists.includes(undefined) || texts.length > widestClass ? anything : listed(texts);
}

/** Undefined where they are too many to list. */
function membersOf(element: AST.CharacterClassElement): Texts | undefined {
  if (element.type === 'Character') return [textOf(element.value)];
  if (element.type === 'CharacterSet') return ofSet(element).whole;
  if (element.type !== 'CharacterClassRange') return undefined;
  const [first, count] = [element.min.value, element.max.value - element.min.value + 1];
  return count > 10 ? undefined : Array.from({ length: count }, (_, index) => textOf(first + index));
}

function either(one: Held, other: Held): Held {
  const whole = one.whole && other.whole && joined(one.whole, other.whole);
  const some = joinedIf(best(all(one)), best(all(other)));
  const head = joined(one.head, other.head) ?? [''];
  const tail = joined(one.tail, other.tail) ?? [''];
  return { head, tail, ...(whole && { whole }), ...(some && { some }) };
}

function followed(one: Held, other: Held): Held {
  const whole = one.whole && other.whole && crossed(one.whole, other.whole);
  const some = best([...all(one), ...all(other), whole ?? crossed(one.tail, other.head)]);
  if (whole) return { ...listed(whole), ...(some && { some }) };
  const head = (one.whole && crossed(one.whole, other.head)) ?? one.head;
  const tail = (other.whole && crossed(one.tail, other.whole)) ?? other.tail;
  return { head, tail, ...(some && { some }) };
}

/** What holds with and without the second part. */
function perhaps(one: Held, other: Held): Held {
  const both = followed(one, other);
  const some = best(all(one));
  const { whole, head, tail } = either(one, both);
  return { head, tail, ...(whole && { whole }), ...(some && { some }) };
}

/** At least once. */
function repeated(one: Held, min: number, max: number): Held {
  const turns = Array.from({ length: Math.min(min, longestText) }, () => one).reduce(followed);
  if (min === max && min <= longestText) return turns;
  const some = best(all(turns));
  return { head: turns.head, tail: turns.tail, ...(some && { some }) };
}

function listed(texts: Texts): Held {
  const whole = unique(texts);
  return { whole, head: whole, tail: whole };
}

function all({ whole, head, tail, some }: Held): readonly (Texts | undefined)[] {
  return [whole, head, tail, some];
}

function crossed(left: Texts, right: Texts): Texts | undefined {
  const texts = unique(left.flatMap((start) => right.map((end) => start + end)));
  return texts.length <= mostTexts && texts.every((text) => text.length <= longestText) ? texts : undefined;
}

function joined(left: Texts, right: Texts): Texts | undefined {
  const texts = unique([...left, ...right]);
  return texts.length <= mostTexts ? texts : undefined;
}

function joinedIf(left: Texts | undefined, right: Texts | undefined): Texts | undefined {
  return left && right && joined(left, right);
}

/** The texts that are rarest, going by the least telling one of each list. */
function best(lists: readonly (Texts | undefined)[]): Texts | undefined {
  const useful = lists.filter((texts) => texts !== undefined && worth(texts) > 0) as Texts[];
  const [first] = useful.sort((a, b) => worth(b) - worth(a) || a.length - b.length);
  return first?.filter((text) => !first.some((other) => other !== text && text.includes(other)));
}

function worth(texts: Texts): number {
  return Math.min(...texts.map(tells));
}

/**
 * Three characters tell something, digits and spaces less than others; fewer do only where none is a letter or a
 * space. Beyond a word or two a longer text tells no more, and the shorter list is better.
 */
function tells(text: string): number {
  if (text.length < 3 && !/^[^\p{L}\p{M}\s]+$/u.test(text)) return 0;
  return Math.min(enough, text.length + text.replace(/[0\s]/g, '').length);
}

function textOf(code: number): string {
  return lower(String.fromCodePoint(code)).replace(/[1-9]/, '0');
}

function unique(texts: Texts): Texts {
  return [...new Set(texts)];
}
