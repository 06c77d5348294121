/** Files of names as the folder of rules holds them: one name a line, sorted, with where they come from on top. */
import { stringify } from 'yaml';
import { bare, canon } from '../../lib/engine/text/canon';

/** The text of such a file; `about` becomes its head, one comment line each. */
export function listFile(about: readonly string[], names: readonly string[]): string {
  const head = about.map((line) => `# ${line}\n`).join('');
  return `${head}${names.length > 0 ? stringify(sorted(names), { lineWidth: 0 }) : '[]\n'}`;
}

/**
 * NFC, each once ("Thanh Hoá" and "Thanh Hóa" are one name, the first given stays), in an order that a person can
 * look up in and that is the same on every machine.
 */
export function sorted(names: readonly string[]): readonly string[] {
  const bySpelling = new Map<string, string>();
  for (const name of names) {
    const spelling = name.split(/\s+/).map(canon).join(' ');
    if (!bySpelling.has(spelling)) bySpelling.set(spelling, name.normalize('NFC'));
  }
  return [...bySpelling.entries()]
    .map(([spelling, name]) => ({ name, key: `${spelling.split(' ').map(bare).join(' ')} ${spelling}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ name }) => name);
}
