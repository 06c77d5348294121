/** Options and words of a command, read in one way for all; what is wrong with them is one sentence. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { texts as allTexts, type CliLanguage, type Texts } from './texts';

type Options = NonNullable<ParseArgsConfig['options']>;

type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ readonly options: O; readonly allowPositionals: true }>
>;

export type Arguments<O extends Options> =
  | {
      readonly ok: true;
      readonly language: CliLanguage;
      readonly texts: Texts;
      readonly values: Parsed<O>['values'];
      readonly words: readonly string[];
    }
  | { readonly ok: false; readonly language: CliLanguage; readonly texts: Texts; readonly message: string };

/** `most` is how many words the command takes besides its options; `--lang` is understood by every command. */
export function readArguments<const O extends Options>(
  args: readonly string[],
  options: O,
  most: number,
): Arguments<O> {
  const { language, rest, unknown } = takeLanguage(args);
  const texts = allTexts[language];
  const refuse = (message: string) => ({ ok: false, language, texts, message }) as const;
  if (unknown !== undefined) return refuse(`--lang: ${texts.allowed(['vi', 'en'])}`);
  try {
    const { values, positionals } = parseArgs({ args: [...rest], options, allowPositionals: true });
    const extra = positionals[most];
    if (extra !== undefined) return refuse(texts.tooManyWords(extra));
    return { ok: true, language, texts, values, words: positionals };
  } catch (error) {
    return refuse(explain(error as NodeJS.ErrnoException, texts));
  }
}

/** Taken out first, so that whatever else is wrong is told in the language that was asked for. */
function takeLanguage(args: readonly string[]): {
  readonly language: CliLanguage;
  readonly rest: readonly string[];
  readonly unknown?: string;
} {
  const at = args.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = args[at];
  if (word === undefined) return { language: 'vi', rest: args };
  const isJoined = word !== '--lang';
  const asked = isJoined ? word.slice('--lang='.length) : (args[at + 1] ?? '');
  const rest = args.toSpliced(at, isJoined ? 1 : 2);
  if (asked === 'vi' || asked === 'en') return { language: asked, rest };
  return { language: 'vi', rest, unknown: asked };
}

/** Node names the option between quotes, in English sentences of its own. */
function explain({ code, message }: NodeJS.ErrnoException, texts: Texts): string {
  const option = /'([^']+)'/.exec(message)?.[1] ?? '';
  const isUnknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  return isUnknown ? texts.unknownOption(option) : texts.badValue(option);
}
