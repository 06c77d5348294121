import { readFileSync } from 'node:fs';
import { once } from '../lib/engine/once';
import type { PatternMatch, Tables } from '../lib/engine/types';
import { distFolder } from './folders';

export interface Shipped {
  readonly tables: Tables;
  readonly patterns: readonly PatternMatch[];
}

export const readShipped = once(
  (): Shipped => JSON.parse(readFileSync(`${distFolder}/shipped.json`, 'utf8')) as Shipped,
);
