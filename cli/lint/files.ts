/** What only the bytes of a file show. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mistake } from '../mistake';

/** The first place of each file whose letters and marks stand apart (NFD), as some keyboards write them. */
export function decomposed(folder: string, message: string): readonly Mistake[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      const lines = readFileSync(file, 'utf8').split('\n');
      const line = lines.findIndex((one) => one !== one.normalize('NFC'));
      const written = lines[line];
      return written === undefined ? [] : [{ file, line: line + 1, column: columnOf(written), message }];
    });
}

function columnOf(written: string): number {
  const composed = written.normalize('NFC');
  let at = 0;
  while (written[at] === composed[at]) at++;
  return at + 1;
}
