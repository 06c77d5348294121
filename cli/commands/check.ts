/** `doclai check`: text in, findings out. */
import { readFileSync } from 'node:fs';
import { basisOf } from '../../lib/engine/basis';
import type { Unchecked } from '../../lib/engine/check-block';
import { compile } from '../../lib/engine/compile';
import type { CompiledRuleset } from '../../lib/engine/compile-with';
import { createIncremental, type Look } from '../../lib/engine/incremental';
import { type Finding, type Ruleset, type Severity, severities } from '../../lib/engine/types';
import { linearEngine } from '../../lib/parts/linear-engine';
import { readArguments } from '../arguments';
import { openRuleset } from '../open-ruleset';
import type { Streams } from '../streams';
import type { CliLanguage, Texts } from '../texts';

type Format = 'text' | 'json' | 'jsonl';

interface Options {
  readonly format: Format;
  readonly language: CliLanguage;
  readonly texts: Texts;
  readonly rulesetFile: string;
  readonly failOn: Severity | undefined;
  readonly file: string;
}

/** Runs the command; answers the exit status: 0 fine, 1 mistakes or findings of the asked level, 2 wrong usage. */
export async function check(args: readonly string[], streams: Streams): Promise<number> {
  const options = readOptions(args, streams);
  if (!options) return 2;
  const ruleset = openRuleset(options.rulesetFile, options.texts, streams);
  if (!ruleset) return 1;
  const input = await readInput(options, streams);
  if (input === undefined) return 2;
  const compiled = compile(ruleset, { linear: linearEngine });
  for (const { rule, reason } of compiled.skipped)
    streams.stderr.write(`${options.texts.skipped[reason](rule)}\n`);
  const answer = { json: answerJson, jsonl: answerLines, text: answerText }[options.format];
  const findings = answer(input, compiled, options, streams, ruleset);
  return options.failOn && findings.some(atLeast(options.failOn)) ? 1 : 0;
}

const string = { type: 'string' } as const;

function readOptions(args: readonly string[], { stderr }: Streams): Options | null {
  const read = readArguments(args, { format: string, ruleset: string, 'fail-on': string }, 1);
  const { language, texts } = read;
  const refuse = (message: string): null => {
    stderr.write(`${message}\n${texts.usage}\n`);
    return null;
  };
  if (!read.ok) return refuse(read.message);
  const { format = 'text', ruleset = 'rules', 'fail-on': failOn } = read.values;
  if (!isOneOf(format, formats)) return refuse(`--format: ${texts.allowed(formats)}`);
  if (failOn !== undefined && !isOneOf(failOn, severities)) {
    return refuse(`--fail-on: ${texts.allowed(severities)}`);
  }
  return { format, language, texts, rulesetFile: ruleset, failOn, file: read.words[0] ?? '-' };
}

const formats: readonly Format[] = ['text', 'json', 'jsonl'];

function isOneOf<T extends string>(word: string, allowed: readonly T[]): word is T {
  return (allowed as readonly string[]).includes(word);
}

async function readInput({ file, texts }: Options, { stdin, stderr }: Streams): Promise<string | undefined> {
  if (file === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
  }
  try {
    return readFileSync(file, 'utf8');
  } catch {
    stderr.write(`${texts.noFile(file)}\n`);
    return undefined;
  }
}

type Answer = (
  input: string,
  compiled: CompiledRuleset,
  options: Options,
  streams: Streams,
  ruleset: Ruleset,
) => readonly Finding[];

const answerJson: Answer = (input, compiled, _options, { stdout }) => {
  const look = lookAt(input, compiled);
  stdout.write(`${JSON.stringify(toOutput(look, input), null, 2)}\n`);
  return look.findings;
};

const answerLines: Answer = (input, compiled, { texts }, { stdout, stderr }) =>
  input.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const draft = readDraft(line);
    if (!draft) {
      stderr.write(`${texts.badLine(index + 1)}\n`);
      return [];
    }
    const look = lookAt(draft.text, compiled);
    stdout.write(`${JSON.stringify({ id: draft.id, ...toOutput(look, draft.text) })}\n`);
    return look.findings;
  });

const answerText: Answer = (input, compiled, { texts, language }, { stdout }, ruleset) => {
  const { findings, unchecked } = lookAt(input, compiled);
  const byId = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  if (findings.length === 0) stdout.write(`${texts.nothingFound}\n`);
  for (const finding of findings) {
    const rule = byId.get(finding.rule);
    if (!rule) continue;
    const { line, column } = placeOf(input, finding.start);
    stdout.write(
      [
        `${line}:${column} ${texts.severity[finding.severity]} (${finding.rule}): “${input.slice(finding.start, finding.end)}”`,
        `  ${rule.message[language]} ${rule.advice[language]}`,
        `  ${texts.basis}: ${basisOf(rule, ruleset)?.label ?? ''}`,
        '',
      ].join('\n'),
    );
  }
  for (const line of linesOf(unchecked, texts)) stdout.write(`${line}\n`);
  return findings;
};

/** Takes all the time it needs, and says each thing that it could not look at once. */
function lookAt(draft: string, compiled: CompiledRuleset): Look {
  const { findings, unchecked } = createIncremental(compiled)(draft);
  const saidOnce = new Map(unchecked.map((one) => [`${one.reason} ${one.rule ?? ''}`, one]));
  return { findings, unchecked: [...saidOnce.values()] };
}

function linesOf(unchecked: readonly Unchecked[], texts: Texts): readonly string[] {
  const rules = unchecked.flatMap(({ rule }) => rule ?? []);
  return [
    ...(unchecked.some(({ reason }) => reason === 'legacy-encoding') ? [texts.oldEncoding] : []),
    ...(rules.length > 0 ? [texts.notLookedFor(rules)] : []),
  ];
}

function readDraft(line: string): { readonly id: unknown; readonly text: string } | null {
  try {
    const { id, text } = JSON.parse(line);
    return typeof text === 'string' ? { id: id ?? null, text } : null;
  } catch {
    return null;
  }
}

function toOutput({ findings, unchecked }: Look, draft: string) {
  const found = findings.map(({ rule, category, severity, start, end }) => {
    return { rule, category, severity, start, end, quote: draft.slice(start, end) };
  });
  return { findings: found, ...(unchecked.length > 0 && { unchecked }) };
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const atLeast =
  (level: Severity) =>
  ({ severity }: Finding): boolean =>
    severities.indexOf(severity) >= severities.indexOf(level);
