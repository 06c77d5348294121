import type { Streams } from '../../cli/streams';

type Command = (args: readonly string[], streams: Streams) => number | Promise<number>;

/** Runs a command as the command line would, and gives back all that it says. */
export async function runCommand(command: Command, args: readonly string[], input = '') {
  const out: string[] = [];
  const err: string[] = [];
  const status = await command(args, {
    stdin: (async function* () {
      yield Buffer.from(input);
    })(),
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
  });
  return { status, out: out.join(''), err: err.join('') };
}
