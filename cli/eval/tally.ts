/** What was counted in a set: numbers only, so that a set may be as long as it likes. */
import type { Finding } from '../../lib/engine/types';
import type { Expectation, Labelled } from './read-texts';

/** Texts in which nothing is to be found, and those of them in which something was. */
export interface Silent {
  texts: number;
  any: number;
  caution: number;
  serious: number;
}

/** Places that are to be found, and findings that are right or wrong; from caution on, and serious ones alone. */
export interface Places {
  wanted: number;
  found: number;
  right: number;
  wrong: number;
  seriousRight: number;
  seriousWrong: number;
}

/** Whole texts whose label says whether something is there. */
export interface Comments {
  right: number;
  wrong: number;
  missed: number;
}

export interface Hits {
  right: number;
  wrong: number;
}

export interface Tally {
  texts: number;
  badLines: number;
  readonly silent: Silent;
  readonly places: Places;
  readonly byCategory: Map<string, { readonly places: Places; readonly silent: Silent }>;
  readonly comments: { readonly caution: Comments; readonly any: Comments };
  readonly rules: Map<string, Hits>;
}

export interface Misjudged {
  readonly kind: 'false-alarm' | 'missed';
  readonly finding?: Finding;
  readonly expectation?: Expectation;
}

export function createTally(): Tally {
  return {
    texts: 0,
    badLines: 0,
    silent: noSilent(),
    places: noPlaces(),
    byCategory: new Map(),
    comments: { caution: noComments(), any: noComments() },
    rules: new Map(),
  };
}

const noSilent = (): Silent => ({ texts: 0, any: 0, caution: 0, serious: 0 });
const noComments = (): Comments => ({ right: 0, wrong: 0, missed: 0 });
const noPlaces = (): Places => ({
  wanted: 0,
  found: 0,
  right: 0,
  wrong: 0,
  seriousRight: 0,
  seriousWrong: 0,
});

/** Counts one text; answers what the findings got wrong. `category` is what a label without places is about. */
export function count(
  tally: Tally,
  labelled: Labelled,
  findings: readonly Finding[],
  category: string | undefined,
): readonly Misjudged[] {
  tally.texts++;
  const { expect, binary, near } = labelled;
  if (expect !== undefined && expect.length > 0) return countPlaces(tally, labelled.text, expect, findings);
  if (binary === 0 || binary === 1) countComment(tally, binary === 1, findings, category);
  if (binary === 1) return missedComment(findings, category);
  if (binary === null) return [];
  countSilent(tally.silent, findings);
  if (near !== undefined) countSilent(categoryOf(tally, near).silent, findings);
  for (const finding of findings) countFinding(tally, finding, false);
  return findings.filter(isLoud).map((finding) => ({ kind: 'false-alarm', finding }));
}

function countPlaces(
  tally: Tally,
  text: string,
  expect: readonly Expectation[],
  findings: readonly Finding[],
): readonly Misjudged[] {
  const wrong: Misjudged[] = [];
  for (const finding of findings) {
    const isRight = expect.some((one) => matches(finding, one, text));
    countFinding(tally, finding, isRight);
    if (!isRight && isLoud(finding)) wrong.push({ kind: 'false-alarm', finding });
  }
  for (const expectation of expect) {
    const isFound = findings.some((one) => isLoud(one) && matches(one, expectation, text));
    for (const places of [tally.places, categoryOf(tally, expectation.category).places]) {
      places.wanted++;
      if (isFound) places.found++;
    }
    if (!isFound) wrong.push({ kind: 'missed', expectation });
  }
  return wrong;
}

function countFinding(tally: Tally, finding: Finding, isRight: boolean): void {
  const hits = tally.rules.get(finding.rule) ?? { right: 0, wrong: 0 };
  tally.rules.set(finding.rule, hits);
  hits[isRight ? 'right' : 'wrong']++;
  if (!isLoud(finding)) return;
  for (const places of [tally.places, categoryOf(tally, finding.category).places]) {
    places[isRight ? 'right' : 'wrong']++;
    if (finding.severity === 'serious') places[isRight ? 'seriousRight' : 'seriousWrong']++;
  }
}

function countSilent(silent: Silent, findings: readonly Finding[]): void {
  silent.texts++;
  if (findings.length > 0) silent.any++;
  if (findings.some(isLoud)) silent.caution++;
  if (findings.some(({ severity }) => severity === 'serious')) silent.serious++;
}

function countComment(
  { comments, rules }: Tally,
  isThere: boolean,
  findings: readonly Finding[],
  category: string | undefined,
): void {
  const about = findings.filter(isAbout(category));
  for (const [counts, of] of [
    [comments.any, about] as const,
    [comments.caution, about.filter(isLoud)] as const,
  ]) {
    if (of.length > 0) counts[isThere ? 'right' : 'wrong']++;
    else if (isThere) counts.missed++;
  }
  for (const { rule } of isThere ? about : []) {
    const hits = rules.get(rule) ?? { right: 0, wrong: 0 };
    rules.set(rule, hits);
    hits.right++;
  }
}

function missedComment(findings: readonly Finding[], category: string | undefined): readonly Misjudged[] {
  return findings.some((one) => isLoud(one) && isAbout(category)(one)) ? [] : [{ kind: 'missed' }];
}

const isAbout =
  (category: string | undefined) =>
  (finding: Finding): boolean =>
    category === undefined || finding.category === category;

/** What the author sees without asking: from caution on. */
const isLoud = ({ severity }: Finding): boolean => severity !== 'info';

function matches(finding: Finding, { category, quote }: Expectation, text: string): boolean {
  if (finding.category !== category) return false;
  const start = text.indexOf(quote);
  return start >= 0 && finding.start < start + quote.length && start < finding.end;
}

function categoryOf({ byCategory }: Tally, category: string) {
  const known = byCategory.get(category);
  if (known) return known;
  const made = { places: noPlaces(), silent: noSilent() };
  byCategory.set(category, made);
  return made;
}
