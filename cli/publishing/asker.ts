/** Questions whose answers are not shown; where nobody sits at the terminal, the lines of the input answer them. */

import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Streams } from '../streams';
import { Refusal } from './refusal';

/** One for each command: the lines are answered in their order. */
export function createAsker({ stdin, stderr }: Streams): (question: string) => Promise<string> {
  const input = stdin as Streams['stdin'] & NodeJS.ReadStream;
  if (input.isTTY) return (question) => askUnseen(question, input, stderr);
  const lines = linesOf(stdin);
  return async () => {
    const { value, done } = await lines.next();
    if (done) throw new Refusal('no-passphrase');
    return value;
  };
}

function askUnseen(question: string, input: NodeJS.ReadStream, stderr: Streams['stderr']): Promise<string> {
  stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input, output: silent, terminal: true });
  return new Promise((resolve, reject) => {
    terminal.on('SIGINT', () => {
      terminal.close();
      reject(new Refusal('no-passphrase'));
    });
    terminal.question('', (answer) => {
      terminal.close();
      stderr.write('\n');
      resolve(answer);
    });
  });
}

async function* linesOf(stdin: Streams['stdin']): AsyncGenerator<string, undefined> {
  let rest = '';
  for await (const chunk of stdin) {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.map((line) => line.replace(/\r$/, ''));
  }
  if (rest) yield rest;
  return undefined;
}
