import { describe, expect, it } from 'vitest';
import { rules } from '../../cli/commands/rules';
import { layerCopy } from './layer-copy';
import { runCommand } from './run-command';

const layer = layerCopy();

const lint = (...args: string[]) => runCommand(rules, ['lint', '--lang', 'en', ...args, layer.folder()]);
const lintLayer = () => lint('--layer', 'org.so-noi-vu', '--base', 'rules');

describe('doclai rules lint of what an organisation adds', () => {
  it('knows the categories, directives and lists of the base', async () => {
    layer.change('unless: [mất chìa khóa]', 'unless: ["@fiction"]');
    layer.change(
      'directive: so-noi-vu-quy-che-luu-tru, ref: Điều 4',
      'directive: luat-bao-ve-bi-mat-nha-nuoc-2025',
    );
    expect(await lintLayer()).toMatchObject({ status: 0, out: '' });
    expect((await lint()).out).toContain('there is no list of words "@fiction"');
  });

  it('tells at its place what a careful reader would see, and what the charter would refuse', async () => {
    layer.change('severity: caution', 'severity: serious');
    layer.change('vi: Có vẻ là việc mở kho lưu trữ.', 'vi: Vi phạm quy chế mở kho lưu trữ.');
    const { status, out } = await lintLayer();
    expect(status).toBe(1);
    expect(out.trim().split('\n')).toEqual([
      expect.stringMatching(`^${layer.rule()}:1:5 `),
      expect.stringMatching(`^${layer.rule()}:7:7 .*judges`),
    ]);
  });

  it('finds a phrase that a list of the base takes back, and one in whose place a rule of the base is shown', async () => {
    layer.change('unless: [mất chìa khóa]', 'unless: ["@fiction"]');
    layer.change('phrase: [lịch mở', 'phrase: [chìa khóa trong phim, tài liệu nội bộ, lịch mở');
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
