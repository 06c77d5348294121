/** What child processes need of the product's data, read once by their parent and put beside the bundle. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { load } from '../cli/load';
import { texts } from '../cli/texts';
import type { PatternMatch } from '../lib/engine/types';
import { distFolder } from './folders';
import type { Shipped } from './read-shipped';

interface PatternCase extends Omit<PatternMatch, 'pattern'> {
  readonly name: string;
  readonly pattern: string;
  readonly hit: string;
  readonly miss: string;
}

/** The lists of the shipped ruleset, and the fifty patterns as the build would ship them. */
export function writeShipped(): void {
  const { tables } = load('rules', texts.en).ruleset;
  const cases = parse(
    readFileSync('tests/fixtures/patterns/patterns.yaml', 'utf8'),
  ) as readonly PatternCase[];
  const patterns = cases.map(
    ({ name: _, hit: _hit, miss: _miss, ...match }): PatternMatch => ({ engine: 'native', ...match }),
  );
  const shipped: Shipped = { tables, patterns };
  writeFileSync(`${distFolder}/shipped.json`, JSON.stringify(shipped));
}
