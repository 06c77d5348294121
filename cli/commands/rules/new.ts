/** `doclai rules new`: a few questions, and the file of a rule or a directive to fill in. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readArguments } from '../../arguments';
import { type Asked, type Question, questions, scaffold } from '../../scaffold/scaffold';
import { type ScaffoldTexts, scaffoldTexts } from '../../scaffold/texts';
import type { Streams } from '../../streams';
import { writeNewFile } from '../../write-new-file';

const kinds = ['rule', 'directive'] as const;

/** Runs the command; answers the exit status: 0 fine, 2 wrong usage, answers that end too early, or a file that is there. */
export async function newItem(args: readonly string[], streams: Streams): Promise<number> {
  const read = readArguments(args, { folder: { type: 'string', default: 'rules' } }, 1);
  const { texts, language } = read;
  const words = scaffoldTexts[language];
  const refuse = (message: string): number => {
    streams.stderr.write(`${message}\n${texts.usage}\n`);
    return 2;
  };
  if (!read.ok) return refuse(read.message);
  const kind = kinds.find((one) => one === (read.words[0] ?? 'rule'));
  if (!kind) return refuse(`rules new: ${texts.allowed(kinds)}`);
  const { folder } = read.values;
  if (!existsSync(folder)) return refuse(texts.noFile(folder));
  const asked = await ask(questions[kind], words, streams);
  if (!asked) return refuse(words.unfinished);
  const { path, value } = scaffold(kind, asked);
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  if (!writeNewFile(file, stringify(value, { lineWidth: 110 }), false, texts, streams)) return 2;
  streams.stdout.write(`${words.written(file)}\n`);
  return 0;
}

/** Asks again until an answer fits; undefined where the answers end before the questions. */
async function ask(
  list: readonly Question[],
  words: ScaffoldTexts,
  { stdin, stderr }: Streams,
): Promise<Asked | undefined> {
  const answers: Record<string, string> = {};
  const lines = linesOf(stdin);
  for (const { key, fits } of list) {
    for (;;) {
      stderr.write(`${words.question[key]} `);
      const { value, done } = await lines.next();
      if (done) return undefined;
      answers[key] = value.normalize('NFC').trim();
      if (fits(answers[key])) break;
      stderr.write(`${words.again[key]}\n`);
    }
  }
  return answers as Asked;
}

async function* linesOf(stdin: Streams['stdin']): AsyncGenerator<string, undefined> {
  let rest = '';
  for await (const chunk of stdin) {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
  return undefined;
}
