/**
 * The charter's further limits for what an organisation adds, whoever signed it: few rules, in categories about leaks
 * and links, quiet, by whole phrases that can be read, each with its citation. An organisation adds; it changes nothing.
 */
import type { Category, Match, Rule } from '../engine/types';
import { namesList } from '../engine/word-lists';
import { mostRulesOfOrganisation } from './limits';
import type { Release } from './release';

export const organisationReasons = [
  'layer-adds-more',
  'layer-shared-words',
  'layer-too-many',
  'layer-id',
  'layer-category',
  'layer-severity',
  'layer-pattern',
  'layer-short-phrase',
  'layer-no-citation',
] as const;

export type OrganisationReason = (typeof organisationReasons)[number];

export interface OrganisationRefusal {
  readonly reason: OrganisationReason;
  /** Id of the rule or directive, or the part of the ruleset. */
  readonly where: string;
}

const open: readonly Category[] = ['secrecy', 'internal', 'personal-data', 'credentials', 'link'];

/** All that an organisation's release may not hold; an empty list means that it may stand. */
export function organisationRefusals({
  layer,
  ruleset,
}: Pick<Release, 'layer' | 'ruleset'>): readonly OrganisationRefusal[] {
  const prefix = `${layer.slice('org.'.length)}-`;
  const { guidelines, sites, lists = {}, usableStripped, tables, rules, directives } = ruleset;
  const more = { guidelines, sites, lists: Object.keys(lists), usableStripped, ...tables };
  return [
    ...Object.entries(more).flatMap(([part, list]) => when(list.length > 0, 'layer-adds-more', part)),
    ...when(rules.length > mostRulesOfOrganisation, 'layer-too-many', String(rules.length)),
    ...directives.flatMap(({ id }) => when(!id.startsWith(prefix), 'layer-id', id)),
    ...rules.flatMap((rule) => ruleRefusals(rule, prefix)),
  ];
}

function ruleRefusals(rule: Rule, prefix: string): readonly OrganisationRefusal[] {
  const [category = '', name = ''] = rule.id.split('.');
  const parts = flat(rule.match);
  const phrases = parts.flatMap((part) => ('phrase' in part ? part.phrase : []));
  const near = parts.flatMap((part) => ('near' in part ? (part.near?.words ?? []) : []));
  return [
    ...when(!name.startsWith(prefix), 'layer-id', rule.id),
    ...when(!open.some((one) => one === category), 'layer-category', rule.id),
    ...when(rule.severity === 'serious', 'layer-severity', rule.id),
    ...when(
      parts.some((part) => 'pattern' in part),
      'layer-pattern',
      rule.id,
    ),
    ...when(
      // Of the base's lists only `unless` may speak: what leads to a finding has to stand where it is judged.
      [...phrases, ...near].some(namesList),
      'layer-shared-words',
      rule.id,
    ),
    ...when(
      phrases.some((phrase) => syllables(phrase) < 2),
      'layer-short-phrase',
      rule.id,
    ),
    ...when((rule.cites ?? []).length === 0, 'layer-no-citation', rule.id),
  ];
}

function flat(match: Match): readonly Match[] {
  const inner = 'all' in match ? match.all : 'any' in match ? match.any : [];
  return [match, ...inner.flatMap(flat)];
}

const syllables = (phrase: string): number => phrase.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

const when = (holds: boolean, reason: OrganisationReason, where: string): readonly OrganisationRefusal[] =>
  holds ? [{ reason, where }] : [];
