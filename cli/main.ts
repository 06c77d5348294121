/** `npm run --silent doclai -- <command>`; the only place that ends the process. */
import { check } from './commands/check';
import { publishingCommands } from './commands/publishing/index';
import { rules } from './commands/rules';
import { type CliLanguage, texts } from './texts';

const [command, ...rest] = process.argv.slice(2);

async function run(): Promise<number> {
  if (command === 'check') return check(rest, process);
  if (command === 'rules') return rules(rest, process);
  const publishing = command !== undefined && Object.hasOwn(publishingCommands, command);
  if (publishing) return publishingCommands[command]?.(rest, process) ?? 2;
  const language: CliLanguage = rest.includes('en') ? 'en' : 'vi';
  process.stderr.write(
    `${command ? `${texts[language].unknownCommand(command)}\n` : ''}${texts[language].usage}\n`,
  );
  return 2;
}

// A reader that has seen enough, such as `head`, closes the pipe; that is no fault of ours.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await run();
