/** Identifiers in drafts of civil servants (tests/fixtures/drafts), found by the shipped rules. */
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import type { Category, Match, Ruleset, Span } from '../../lib/engine/types';
import { askFor } from './ask';
import { readLines } from './labelled-texts';
import type { Counts } from './score';

interface Draft {
  readonly text: string;
  readonly expect: readonly { readonly category: Category; readonly quote: string }[];
}

interface Found extends Span {
  readonly rule?: string;
}

export interface DraftFigures {
  readonly counts: Counts;
  readonly mistakes: readonly string[];
}

/** What these rules are about: other people's data, and what opens a door. */
const categories: readonly Category[] = ['personal-data', 'credentials'];

/** Detectors of one kind of thing each that leads to a person or opens a door. */
const identifying =
  `national-id citizen-card-9 tax-code social-insurance health-card passport driving-licence phone landline plate bank-account
  payment-card date-of-birth e-mail password otp credential private-key private-ip internal-host`.split(
    /\s+/,
  );

/** The shipped rules that ask a detector, with all that they ask besides. */
export function byShippedRules(ruleset: Ruleset): DraftFigures {
  const rules = ruleset.rules.filter(
    ({ id, match }) => categories.some((one) => id.startsWith(`${one}.`)) && hasEntity(match),
  );
  const compiled = compile({ ...ruleset, rules });
  return compare((draft) => check(draft, compiled));
}

/** The detectors with nothing that rules ask besides: a number of an office is found as well. */
export function byDetectorsAlone(ruleset: Ruleset): DraftFigures {
  const ask = identifying.flatMap((name) => askFor([name], ruleset) ?? []);
  return compare((draft) => ask.flatMap((find) => find(draft)));
}

/**
 * A finding is right where an expectation of its category overlaps it; an expectation is asked for when its quote
 * holds an identifier by shape.
 */
function compare(find: (draft: string) => readonly Found[]): DraftFigures {
  const counts = { right: 0, wrong: 0, missed: 0 };
  const mistakes: string[] = [];
  for (const { text, expect } of readLines<Draft>('tests/fixtures/drafts/dev.jsonl')) {
    const found = find(text);
    const wanted = expect.map((one) => ({ ...one, ...spanOf(text, one.quote) }));
    for (const one of found) {
      if (wanted.some((span) => isOf(one, span) && overlap(span, one))) continue;
      counts.wrong++;
      mistakes.push(`${one.rule ?? ''} found “${text.slice(one.start, one.end)}” in “${text}”`);
    }
    for (const span of wanted.filter(isIdentifier)) {
      if (found.some((one) => overlap(span, one))) counts.right++;
      else {
        counts.missed++;
        mistakes.push(`missed “${span.quote}” in “${text}”`);
      }
    }
  }
  return { counts, mistakes };
}

/** What detectors find by themselves has no category. */
function isOf({ rule }: Found, { category }: { readonly category: Category }): boolean {
  return rule === undefined || rule.startsWith(`${category}.`);
}

function hasEntity(match: Match): boolean {
  if ('any' in match) return match.any.some(hasEntity);
  return 'all' in match ? match.all.some(hasEntity) : 'entity' in match;
}

/** Seven digits or more in one number, a full date, a mailbox; in credentials a digit or a sign among letters. */
function isIdentifier({ category, quote }: { readonly category: Category; readonly quote: string }): boolean {
  if (category === 'personal-data') return /\d(?:[ .-]?\d){6}|\d{1,2}\/\d{1,2}\/\d{4}|@/.test(quote);
  return category === 'credentials' && /\d/.test(quote);
}

function spanOf(text: string, quote: string): Span {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
