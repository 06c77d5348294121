/** `npm run figures`: how well the detectors find what they are for. `--mistakes` lists what went wrong. */

import { type Interval, wilson } from '../cli/eval/wilson';
import { load } from '../cli/load';
import { table } from '../cli/table';
import { texts } from '../cli/texts';
import { credentialFigures } from './figures/credentials';
import { byDetectorsAlone, byShippedRules } from './figures/drafts';
import { identifierFigures } from './figures/identifiers';
import { type Counts, f1, f1Interval, precision, recall } from './figures/score';

const showsMistakes = process.argv.includes('--mistakes');
const { ruleset } = load('rules', texts.en);
const identifiers = identifierFigures(ruleset);

console.log('Exact spans in vi_pii_synth, 1,099 texts of one generator; intervals are Wilson, 95 %\n');
console.log(
  table([
    ['type', 'detector', 'F1', '', 'precision', 'recall', 'right', 'wrong', 'missed'],
    ...identifiers.map(({ type, detectors, counts }) => [
      type,
      detectors.join(', '),
      ...(counts ? cells(counts) : ['no such detector']),
    ]),
  ]),
);
for (const { type, mistakes } of identifiers) tellMistakes(type, mistakes);

const rules = byShippedRules(ruleset);
const alone = byDetectorsAlone(ruleset);
console.log('\nIdentifiers in drafts/dev.jsonl, 785 drafts of civil servants; spans overlap\n');
console.log(
  table([
    ['found by', 'F1', '', 'precision', 'recall', 'right', 'wrong', 'missed'],
    ['the shipped rules that ask a detector', ...cells(rules.counts)],
    ['the detectors alone, offices too', ...cells(alone.counts)],
  ]),
);
tellMistakes('rules', rules.mistakes);
tellMistakes('detectors alone', alone.mistakes);

console.log('\nKeys and tokens in the cases of two scanners\n');
console.log(
  table([
    ['cases', 'prefixes', 'recall', 'false alarms'],
    ...credentialFigures(ruleset).map((one) => [
      one.cases,
      one.prefixes,
      `${share(one.found / one.secrets)} ${within(wilson(one.found, one.secrets))} of ${one.secrets}`,
      `${share(one.alarms / one.others)} ${within(wilson(one.alarms, one.others))} of ${one.others}`,
    ]),
  ]),
);

function cells(counts: Counts): readonly string[] {
  const { right, wrong, missed } = counts;
  return [
    share(f1(counts)),
    within(f1Interval(counts)),
    `${share(precision(counts))} ${within(wilson(right, right + wrong))}`,
    `${share(recall(counts))} ${within(wilson(right, right + missed))}`,
    ...[right, wrong, missed].map(String),
  ];
}

function share(value: number): string {
  return value.toFixed(3);
}

function within({ low, high }: Interval): string {
  return `[${share(low)}–${share(high)}]`;
}

function tellMistakes(name: string, mistakes: readonly string[]): void {
  if (!showsMistakes) return;
  for (const one of mistakes) console.log(`  ${name}: ${one}`);
}
