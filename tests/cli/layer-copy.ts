/** A copy of the example of an organisation's layer, new for each test, that a test may spoil. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';

const rule = 'guidelines/internal/so-noi-vu-archive-keys.yaml';

export function layerCopy() {
  let folder = '';
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'layer-')), 'so-noi-vu');
    cpSync('docs/examples/so-noi-vu', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder: () => folder,
    /** The file of its one rule. */
    rule: () => join(folder, rule),
    /** Changes the rule, whose file has to hold `from`. */
    change(from: string, to: string): void {
      const path = join(folder, rule);
      const text = readFileSync(path, 'utf8');
      expect(text).toContain(from);
      writeFileSync(path, text.replace(from, to));
    },
  };
}
