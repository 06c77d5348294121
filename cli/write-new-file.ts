import { existsSync, writeFileSync } from 'node:fs';
import type { Speaker } from './streams';
import type { Texts } from './texts';

/** Writes a file; one that is there already is kept, and that is said, unless the person asked to write over it. */
export function writeNewFile(
  file: string,
  content: string,
  mayReplace: boolean,
  texts: Texts,
  { stderr }: Pick<Speaker, 'stderr'>,
): boolean {
  if (existsSync(file) && !mayReplace) {
    stderr.write(`${texts.keptFile(file)}\n`);
    return false;
  }
  writeFileSync(file, content);
  return true;
}
