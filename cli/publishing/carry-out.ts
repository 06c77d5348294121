/** How a publishing command runs: arguments read, refusals told with what to do, questions asked. */
import type { ParseArgsConfig } from 'node:util';
import { locales } from '../../locales';
import { type Arguments, readArguments } from '../arguments';
import type { Streams } from '../streams';
import type { CliLanguage } from '../texts';
import { createAsker } from './asker';
import { type PublishingReason, Refusal } from './refusal';
import { publishingEn } from './texts-en';
import { type PublishingTexts, publishingVi } from './texts-vi';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Call<O extends Options> {
  readonly values: Extract<Arguments<O>, { ok: true }>['values'];
  readonly words: readonly string[];
  readonly language: CliLanguage;
  readonly texts: PublishingTexts;
  readonly say: (line: string) => void;
  /** Asks for something that is not shown while it is typed. */
  readonly ask: (question: string) => Promise<string>;
}

/** Thrown where an option or a word is missing that the command cannot do without. */
export class WrongUsage extends Error {}

export interface Shape<O extends Options> {
  readonly usage: keyof PublishingTexts['usage'];
  readonly options: O;
  /** Most words besides options. */
  readonly words: number;
}

export const publishingTexts: Readonly<Record<CliLanguage, PublishingTexts>> = {
  vi: publishingVi,
  en: publishingEn,
};

/** Runs a command; answers the exit status: 0 fine, 1 refused, 2 wrong usage. */
export async function carryOut<const O extends Options>(
  args: readonly string[],
  streams: Streams,
  { usage, options, words }: Shape<O>,
  act: (call: Call<O>) => Promise<void> | void,
): Promise<number> {
  const read = readArguments(args, options, words);
  const spoken = publishingTexts[read.language];
  const wrong = (message: string): number => {
    streams.stderr.write(`${message}\n${spoken.usage[usage]}\n`);
    return 2;
  };
  if (!read.ok) return wrong(read.message);
  try {
    const say = (line: string) => void streams.stdout.write(`${line}\n`);
    await act({ ...read, texts: spoken, say, ask: createAsker(streams) });
    return 0;
  } catch (error) {
    if (error instanceof WrongUsage) return wrong(spoken.missing(error.message));
    if (!(error instanceof Refusal)) throw error;
    streams.stderr.write(`${sentenceOf(error, read.language)}\n`);
    return 1;
  }
}

/** What has to be given; the option's name is told where it is not. */
export function given<T>(value: T | undefined, option: string): T {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) throw new WrongUsage(option);
  return value;
}

/** "wrong-passphrase: a.key.json: sentence": the reason can be looked up, the sentence says what to do. */
function sentenceOf({ reason, where }: Refusal, language: CliLanguage): string {
  const sentences: Readonly<Record<string, string>> = {
    ...locales[language].refusals,
    ...(publishingTexts[language].refusals satisfies Record<PublishingReason, string>),
  };
  return `${[reason, where].filter(Boolean).join(': ')}\n  ${sentences[reason]}`;
}
