import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectorNames } from '../../../lib/engine/detectors/index';

describe('the detectors', () => {
  it('each have cases in this folder', () => {
    const tests = readdirSync(import.meta.dirname)
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
      .join('\n');
    const without = detectorNames.filter((name) => !new RegExp(`['\\s]${name}'?(?:: \\{|[,)])`).test(tests));
    expect(without).toEqual([]);
  });
});
