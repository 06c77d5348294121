/**
 * What those who sign have to know of a release: what changes for authors, by rule and not by line, what some drafts
 * look like before and after, and a fingerprint that can be read out on the phone.
 */
import { check } from '../engine/check';
import { compile } from '../engine/compile';
import type { CompiledRuleset } from '../engine/compile-with';
import type { LinearEngine } from '../engine/patterns/linear-engine';
import type { Finding, Match, Rule, Ruleset, Severity, Wording } from '../engine/types';
import { withoutLists } from '../engine/word-lists';
import { type ChangedList, changedLists } from './changed-lists';
import { sha256 } from './hash';
import type { Release, Sample } from './release';

/** What of a rule an author would notice, or a lawyer. */
export type RulePart = 'severity' | 'message' | 'advice' | 'match' | 'cites';

export interface ReviewedRule {
  readonly id: string;
  readonly category: Wording;
  readonly severity: Severity;
  readonly message: Wording;
  readonly advice: Wording;
  /** Document and article, and what the article says. */
  readonly basis: readonly { readonly number: string; readonly ref: string; readonly text: Wording }[];
  /** Some of its words; empty for detectors. */
  readonly phrases: readonly string[];
}

export interface ChangedRule {
  readonly before: ReviewedRule;
  readonly after: ReviewedRule;
  readonly parts: readonly RulePart[];
  readonly newPhrases: readonly string[];
  readonly lostPhrases: readonly string[];
}

/** A piece of a draft; `severity` where it would be underlined. */
export interface Piece {
  readonly text: string;
  readonly severity?: Severity;
}

export interface ReviewedDraft {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
  readonly isChanged: boolean;
}

export interface Review {
  readonly layer: string;
  readonly sequence: number;
  readonly version: string;
  readonly issuedAt: string;
  /** SHA-256 of the body in groups of four. */
  readonly fingerprint: readonly string[];
  readonly notes: Wording;
  readonly rulesBefore: number;
  readonly rulesAfter: number;
  readonly added: readonly ReviewedRule[];
  readonly removed: readonly ReviewedRule[];
  /** Rules that are changed themselves; what a list changes stands in `lists`. */
  readonly changed: readonly ChangedRule[];
  readonly lists: readonly ChangedList[];
  readonly directives: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly drafts: readonly ReviewedDraft[];
}

export interface Compared {
  readonly release: Release;
  /** The bytes that are signed. */
  readonly body: Uint8Array<ArrayBuffer>;
  /** What is in use; null for a first release. */
  readonly before: Ruleset | null;
  readonly linear?: LinearEngine | undefined;
}

/** Compares a release with what is in use. */
export async function review({ release, body, before: listed, linear }: Compared): Promise<Review> {
  const after = withoutLists(release.ruleset);
  const before = listed && withoutLists(listed);
  const lists = listed ? changedLists(listed, release.ruleset) : [];
  const asListed = new Map((listed?.rules ?? []).map((rule) => [rule.id, rule]));
  const old = new Map((before?.rules ?? []).map((rule) => [rule.id, rule]));
  const fresh = new Map(after.rules.map((rule) => [rule.id, rule]));
  const changed = after.rules.flatMap((rule, index) => {
    const previous = old.get(rule.id);
    const isSame = written(asListed.get(rule.id)) === written(release.ruleset.rules[index]);
    return previous && before && !isSame ? changeOf(previous, before, rule, after) : [];
  });
  const added = after.rules.filter(({ id }) => !old.has(id));
  const removed = (before?.rules ?? []).filter(({ id }) => !fresh.has(id));
  const touched = new Set([
    ...[...added, ...removed, ...changed.map((one) => one.after)].map(({ id }) => id),
    ...lists.flatMap((list) => list.rules),
  ]);
  return {
    layer: release.layer,
    sequence: release.sequence,
    version: after.version,
    issuedAt: release.issuedAt,
    fingerprint: fingerprintOf(await sha256(body)),
    notes: release.notes,
    rulesBefore: before?.rules.length ?? 0,
    rulesAfter: after.rules.length,
    added: added.map((rule) => reviewed(rule, after)),
    removed: before ? removed.map((rule) => reviewed(rule, before)) : [],
    changed,
    lists,
    directives: {
      added: numbersMissing(after, before),
      removed: before ? numbersMissing(before, after) : [],
    },
    drafts: draftsOf(release.samples, touched, {
      before: before && compile(before, { linear }),
      after: compile(after, { linear }),
    }),
  };
}

/** A hash in groups of four, to be read out. */
export function fingerprintOf(hash: string): readonly string[] {
  return hash.match(/.{1,4}/g) ?? [];
}

function reviewed(rule: Rule, ruleset: Ruleset): ReviewedRule {
  const guideline = ruleset.guidelines.find(({ id }) => id === rule.id.split('.')[0]);
  const directives = new Map(ruleset.directives.map((directive) => [directive.id, directive]));
  const basis = (rule.cites ?? guideline?.cites ?? []).flatMap(({ directive: id, ref }) => {
    const directive = directives.get(id);
    const point = directive?.points.find((one) => one.ref === ref);
    return directive
      ? [
          {
            number: directive.number || directive.title.vi,
            ref: ref ?? '',
            text: point?.text ?? directive.title,
          },
        ]
      : [];
  });
  const { id, severity, message, advice } = rule;
  const category = guideline?.title ?? { vi: id, en: id };
  return { id, category, severity, message, advice, basis, phrases: phrasesOf(rule.match) };
}

function changeOf(before: Rule, old: Ruleset, after: Rule, fresh: Ruleset): readonly ChangedRule[] {
  const parts = (['severity', 'message', 'advice', 'match', 'cites'] as const).filter(
    (part) => written(partOf(before, part)) !== written(partOf(after, part)),
  );
  if (parts.length === 0) return [];
  const [was, is] = [phrasesOf(before.match), phrasesOf(after.match)];
  return [
    {
      before: reviewed(before, old),
      after: reviewed(after, fresh),
      parts,
      newPhrases: is.filter((phrase) => !was.includes(phrase)),
      lostPhrases: was.filter((phrase) => !is.includes(phrase)),
    },
  ];
}

const partOf = (rule: Rule, part: RulePart): unknown =>
  part === 'match' ? [rule.match, rule.unless ?? []] : rule[part];

/** The same for the same content, in whatever order its keys stand. */
function written(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function phrasesOf(match: Match): readonly string[] {
  const inner = 'all' in match ? match.all : 'any' in match ? match.any : [];
  return [...('phrase' in match ? match.phrase : []), ...inner.flatMap(phrasesOf)];
}

function numbersMissing(from: Ruleset, than: Ruleset | null): readonly string[] {
  const known = new Set(than?.directives.map(({ id }) => id));
  return from.directives.filter(({ id }) => !known.has(id)).map(({ number, title }) => number || title.vi);
}

const shownDrafts = 10;

interface BeforeAndAfter {
  readonly before: CompiledRuleset | null;
  readonly after: CompiledRuleset;
}

/** Samples that look different come first, then those of rules that changed, one of a rule before two of another. */
function draftsOf(
  samples: readonly Sample[],
  touched: ReadonlySet<string>,
  { before, after }: BeforeAndAfter,
): readonly ReviewedDraft[] {
  const ranked = samples
    .flatMap(({ rule, flag, pass }) => [
      { text: flag, rank: touched.has(rule) ? 0 : 2 },
      { text: pass, rank: touched.has(rule) ? 1 : 3 },
    ])
    .map(({ text, rank }) => {
      const [was, is] = [before ? piecesOf(text, before) : [{ text }], piecesOf(text, after)];
      const isChanged = before !== null && written(was) !== written(is);
      return { before: was, after: is, isChanged, rank: isChanged ? rank - 4 : rank };
    });
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, shownDrafts)
    .map(({ rank: _, ...draft }) => draft);
}

function piecesOf(text: string, compiled: CompiledRuleset): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, severity } of check(text, compiled) as readonly Finding[]) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), severity });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
