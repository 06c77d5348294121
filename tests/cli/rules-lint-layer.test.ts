import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rules } from '../../cli/commands/rules';
import { runCommand } from './run-command';

const rule = 'guidelines/internal/so-noi-vu-archive-keys.yaml';
let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'layer-')), 'so-noi-vu');
  cpSync('docs/examples/so-noi-vu', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lint = (...args: string[]) => runCommand(rules, ['lint', '--lang', 'en', ...args, folder]);
const lintLayer = () => lint('--layer', 'org.so-noi-vu', '--base', 'rules');

function change(from: string, to: string): void {
  const file = join(folder, rule);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

describe('doclai rules lint of what an organisation adds', () => {
  it('knows the categories, directives and lists of the base', async () => {
    change('unless: [mất chìa khóa]', 'unless: ["@fiction"]');
    change(
      'directive: so-noi-vu-quy-che-luu-tru, ref: Điều 4',
      'directive: luat-bao-ve-bi-mat-nha-nuoc-2025',
    );
    expect(await lintLayer()).toMatchObject({ status: 0, out: '' });
    expect((await lint()).out).toContain('there is no list of words "@fiction"');
  });

  it('tells at its place what a careful reader would see, and what the charter would refuse', async () => {
    change('severity: caution', 'severity: serious');
    change('vi: Có vẻ là việc mở kho lưu trữ.', 'vi: Vi phạm quy chế mở kho lưu trữ.');
    const { status, out } = await lintLayer();
    expect(status).toBe(1);
    expect(out.trim().split('\n')).toEqual([
      expect.stringMatching(`^${join(folder, rule)}:1:5 `),
      expect.stringMatching(`^${join(folder, rule)}:7:7 .*judges`),
    ]);
  });

  it('finds a phrase that a list of the base takes back, and one in whose place a rule of the base is shown', async () => {
    change('unless: [mất chìa khóa]', 'unless: ["@fiction"]');
    change('phrase: [lịch mở', 'phrase: [chìa khóa trong phim, tài liệu nội bộ, lịch mở');
    expect((await lintLayer()).out.trim().split('\n')).toEqual([
      expect.stringContaining(`"chìa khóa trong phim" is always taken back by this rule's own unless`),
      expect.stringContaining('internal.not-for-circulation always comes first'),
    ]);
  });

  it('wants both the layer and its base', async () => {
    const { status, err } = await lint('--base', 'rules');
    expect(status).toBe(2);
    expect(err).toContain('the option "--base" lacks');
    expect(await lint('--layer', 'org.so-noi-vu')).toMatchObject({ status: 2 });
  });
});
