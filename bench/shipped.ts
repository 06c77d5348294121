/** What child processes need of the product's data, read once by their parent and put beside the bundle. */
import { writeFileSync } from 'node:fs';
import { load } from '../cli/load';
import { texts } from '../cli/texts';
import { samplePatterns } from '../tests/fixtures/patterns/sample-patterns';
import { distFolder } from './folders';
import type { Shipped } from './read-shipped';

/** Writes the lists of the shipped ruleset, and the fifty patterns as a build would ship them. */
export function writeShipped(): void {
  const { tables } = load('rules', texts.en).ruleset;
  const patterns = samplePatterns().map(({ match }) => match);
  const shipped: Shipped = { tables, patterns };
  writeFileSync(`${distFolder}/shipped.json`, JSON.stringify(shipped));
}
