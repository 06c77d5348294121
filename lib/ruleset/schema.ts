/**
 * The ruleset in zod: what a file may hold, however it comes in.
 * `tests/ruleset/schema.test.ts` holds that it infers exactly the engine's types.
 */
import * as z from 'zod';
import { categories } from '../engine/types';

// zod 4 probes `new Function`, which extension pages answer with a CSP report.
z.config({ jitless: true });

const wording = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as 2026-11-25');
const idWord = '[a-z0-9]+(?:-[a-z0-9]+)*';

const category = z.enum(categories);

const severity = z.enum(['info', 'caution', 'serious']);

const cite = z.strictObject({ directive: z.string(), ref: z.string().optional() });

const answer = z.strictObject({ scope: z.enum(['served', 'outside']), text: wording });

export const directive = z.strictObject({
  id: z.string().regex(new RegExp(`^${idWord}$`)),
  number: z.string(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}-\d{2})?$/, 'a day as 2026-11-25, or a year')
    .optional(),
  issuer: wording,
  title: wording,
  status: z.enum(['in-force', 'replaced', 'background', 'unverified']),
  effective: day.optional(),
  replaces: z.array(z.string()).readonly().optional(),
  replacedBy: z.array(z.string()).readonly().optional(),
  points: z
    .array(z.strictObject({ ref: z.string().min(1), text: wording, answer: answer.optional() }))
    .readonly(),
  sources: z.array(z.string().min(1)).min(1).readonly(),
  confidence: z.enum(['high', 'medium', 'low']),
  note: wording,
});

export const guideline = z.strictObject({
  id: category,
  title: wording,
  advice: wording,
  question: wording,
  rewording: z.strictObject({ before: wording, after: wording }),
  cites: z.array(cite).min(1).readonly(),
});

const within = z
  .string()
  .regex(/^(sentence|paragraph|draft|[1-9]\d? words)$/, 'sentence, paragraph, draft or "12 words"');
const longestWord = 80;
const word = z.string().min(1).max(longestWord);

/**
 * A ruleset holds twenty thousand words, and zod would make an object of each. So a list is looked through at once,
 * and zod is asked only what is wrong with one that does not pass.
 */
function words(least: number, most = Number.MAX_SAFE_INTEGER) {
  const list = z.array(word).min(least).max(most).readonly();
  const explain = list._zod.run;
  list._zod.run = (payload, context) =>
    areWords(payload.value, least, most) ? payload : explain(payload, context);
  return list;
}

function areWords(value: unknown, least: number, most: number): boolean {
  if (!Array.isArray(value) || value.length < least || value.length > most) return false;
  return value.every((each) => typeof each === 'string' && each.length > 0 && each.length <= longestWord);
}

const near = z.strictObject({ words: words(1, 400), within });

const phraseMatch = z.strictObject({
  phrase: words(1, 2000),
  case: z.literal('upper').optional(),
  near: near.optional(),
});
const entityMatch = z.strictObject({ entity: z.string(), near: near.optional() });

const patternMatch = z.strictObject({
  // Room for one that is too long, so that its rule is left out by name and not the ruleset refused.
  pattern: z.string().min(1).max(2000),
  case: z.literal('exact').optional(),
  near: near.optional(),
  engine: z.enum(['native', 'linear']).optional(),
  needs: z.array(z.string().min(1).max(80)).min(1).max(40).readonly().optional(),
});

const match = z.union([
  phraseMatch,
  entityMatch,
  patternMatch,
  z.strictObject({
    get all() {
      return z.array(match).min(2).max(6).readonly();
    },
    within: within.optional(),
  }),
  z.strictObject({
    get any() {
      return z.array(match).min(2).max(6).readonly();
    },
  }),
]);

export const rule = z.strictObject({
  id: z.string().regex(new RegExp(`^${idWord}\\.${idWord}$`), 'category.name'),
  severity,
  officePage: z.literal('info').optional(),
  match,
  unless: words(1, 400).optional(),
  message: wording,
  advice: wording,
  cites: z.array(cite).min(1).readonly().optional(),
});

const selector = z.string().min(1).max(200);
const label = z.string().min(1).max(120);

export const siteHints = z.strictObject({
  site: z.enum(['facebook', 'youtube', 'x']),
  composers: z
    .array(
      z.strictObject({
        kind: z.enum(['post', 'comment', 'reply', 'chat']),
        box: z.array(selector).max(20).readonly(),
        labels: z.array(label).max(40).readonly(),
        submit: z.array(selector).max(20).readonly(),
        submitLabels: z.array(label).max(40).readonly(),
        key: z.enum(['enter', 'mod-enter', 'none']),
      }),
    )
    .max(20)
    .readonly(),
  exclude: z.array(selector).max(40).readonly(),
  scope: z.array(selector).max(20).readonly(),
});

const names = words(0);

/** Letters, digits, and classes without a back-slash, each with a count: nothing that could run away. */
const keyTail = /^(?:[A-Za-z0-9_~=:/-]|\[[A-Za-z0-9_.~+/=@-]+\](?:\{\d{1,4}(?:,\d{1,4})?\})?)+$/;

export const tables = z.strictObject({
  provinces: names,
  districts: names,
  communes: names,
  surnames: names,
  banks: names,
  cardPrefixes: z.array(z.string().regex(/^\d{1,8}$/, 'digits')).readonly(),
  shorteners: names,
  credentials: z
    .array(
      z.strictObject({
        name: word,
        prefix: z.string().min(2).max(40),
        tail: z.string().max(200).regex(keyTail, 'letters and classes with counts, as [A-Za-z0-9]{36}'),
        samples: z.array(z.string().min(4).max(80)).readonly().optional(),
      }),
    )
    .readonly(),
  teencode: z
    .array(
      z.strictObject({
        short: z.string().min(1).max(12),
        long: z.array(word).min(1).max(6).readonly(),
        ambiguous: z.boolean().optional(),
      }),
    )
    .readonly(),
});

/** Words that rules name as "@name". A list names no other. */
export const lists = z.record(z.string().regex(new RegExp(`^${idWord}$`), 'name-of-list'), words(1, 2000));

export const ruleset = z.strictObject({
  spec: z.literal(1),
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/, 'year.month.count'),
  date: day,
  directives: z.array(directive).readonly(),
  guidelines: z.array(guideline).readonly(),
  rules: z.array(rule).readonly(),
  sites: z.array(siteHints).max(10).readonly(),
  lists: lists.optional(),
  usableStripped: words(0),
  tables,
});
