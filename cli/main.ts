/** `npm run --silent doclai -- <command>`; the only place that ends the process. */
import { check } from './commands/check';
import { publishingCommands } from './commands/publishing/index';
import { rules } from './commands/rules';
import { type CliLanguage, texts } from './texts';
import { usageOf } from './usage';

const [command, ...rest] = process.argv.slice(2);

async function run(): Promise<number> {
  if (command === 'check') return check(rest, process);
  if (command === 'rules') return rules(rest, process);
  const publishing = command !== undefined && Object.hasOwn(publishingCommands, command);
  if (publishing) return publishingCommands[command]?.(rest, process) ?? 2;
  const language: CliLanguage = rest.includes('en') ? 'en' : 'vi';
  const isNamed = command !== undefined && !command.startsWith('-');
  process.stderr.write(
    `${isNamed ? `${texts[language].unknownCommand(command)}\n` : ''}${usageOf(language)}\n`,
  );
  return 2;
}

// A reader that has seen enough, such as `head`, closes the pipe; that is no fault of ours.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await run();
