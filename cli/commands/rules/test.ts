/** `doclai rules test`: every rule proven by its own examples. */
import { existsSync } from 'node:fs';
import { readArguments } from '../../arguments';
import { type Coverage, coverageOf } from '../../examples/coverage';
import { type Proof, proveExamples } from '../../examples/prove-examples';
import { type ExampleTexts, exampleTexts } from '../../examples/texts';
import { type Loaded, load } from '../../load';
import { type Mistake, printMistake } from '../../mistake';
import type { Speaker } from '../../streams';
import { table } from '../../table';

/** Runs the command; answers the exit status: 0 fine, 1 an example fails or a file has mistakes, 2 wrong usage. */
export function testRules(args: readonly string[], { stdout, stderr }: Speaker): number {
  const read = readArguments(args, { coverage: { type: 'boolean', default: false } }, 1);
  const { texts, language } = read;
  const [folder = 'rules'] = read.ok ? read.words : [];
  if (!read.ok || !existsSync(folder)) {
    stderr.write(`${read.ok ? texts.noFile(folder) : read.message}\n${texts.usage}\n`);
    return 2;
  }
  const loaded = load(folder, texts);
  const words = exampleTexts[language];
  const proof = proveExamples(loaded);
  const mistakes = [...loaded.mistakes, ...failures(proof, loaded, words)];
  for (const mistake of mistakes) stdout.write(`${printMistake(mistake)}\n`);
  for (const { rule, example, isClosed } of proof.gaps) {
    stdout.write(`${words[isClosed ? 'closed' : 'gap'](rule, example)}\n`);
  }
  if (read.values.coverage) stdout.write(`\n${coverageTable(coverageOf(loaded), words)}\n\n`);
  const open = proof.gaps.filter(({ isClosed }) => !isClosed).length;
  const { rules } = loaded.ruleset;
  stdout.write(`${words.counted(rules.length, proof.examples, proof.failures.length, open)}\n`);
  return mistakes.length > 0 ? 1 : 0;
}

function failures({ failures }: Proof, { files }: Loaded, words: ExampleTexts): readonly Mistake[] {
  return failures.flatMap(({ rule, kind, index, reason, found, example }) => {
    const file = files.get(rule);
    const message = `${words.failing[reason](found)} | ${example}`;
    return file ? [file.at(['examples', kind, index], message)] : [];
  });
}

function coverageTable(coverage: readonly Coverage[], words: ExampleTexts): string {
  const sum = (key: Exclude<keyof Coverage, 'rule'>): number =>
    coverage.reduce((total, one) => total + one[key], 0);
  const total: Coverage = {
    rule: words.total,
    flag: sum('flag'),
    pass: sum('pass'),
    gap: sum('gap'),
    phrases: sum('phrases'),
    tried: sum('tried'),
    unless: sum('unless'),
    triedUnless: sum('triedUnless'),
  };
  return table([words.columns, ...[...coverage, total].map(cells)]);
}

function cells({ rule, flag, pass, gap, phrases, tried, unless, triedUnless }: Coverage): readonly string[] {
  const of = (some: number, all: number): string => (all === 0 ? '–' : `${some}/${all}`);
  return [rule, String(flag), String(pass), String(gap), of(tried, phrases), of(triedUnless, unless)];
}
