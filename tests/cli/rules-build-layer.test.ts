import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../cli/commands/rules';
import { load } from '../../cli/load';
import { releaseBody as bodyOf } from '../../cli/release-body';
import { texts } from '../../cli/texts';
import { linearEngine } from '../../lib/parts/linear-engine';
import { admit } from '../../lib/ruleset/admit';
import type { Release } from '../../lib/ruleset/release';
import { readRelease } from '../../lib/ruleset/verify';
import { locales } from '../../locales';
import { layerCopy } from './layer-copy';
import { runCommand } from './run-command';

const layer = layerCopy();

const build = (...args: string[]) =>
  runCommand(rules, ['build', layer.folder(), '--layer', 'org.so-noi-vu', '--base', 'rules', ...args]);

describe('what an organisation adds', () => {
  it('is built from its own folder into a release that stands beside the base', async () => {
    const { status, out } = await build();
    expect(status).toBe(0);
    const read = readRelease(new TextEncoder().encode(out));
    if (!read.ok) throw new Error(read.reason);
    const base: Release = bodyOf(load('rules', texts.vi), { layer: 'base', notes: { vi: '', en: '' } });
    const layers = [base, read.value].map((release) => ({ release, minRules: 1 }));
    const admitted = admit(layers, { linear: linearEngine, clock: () => 0 });
    expect(admitted).toMatchObject({ ok: true, orphans: [] });
    expect(read.value.samples.map((sample) => sample.rule)).toEqual(['internal.so-noi-vu-archive-keys']);
  });

  it('may name a list of the base in what takes a finding back', async () => {
    layer.change('unless: [mất chìa khóa]', 'unless: ["@fiction"]');
    expect((await build()).status).toBe(0);
  });

  it('may cite a directive of the base', async () => {
    layer.change(
      'directive: so-noi-vu-quy-che-luu-tru, ref: Điều 4',
      'directive: luat-bao-ve-bi-mat-nha-nuoc-2025',
    );
    expect((await build()).status).toBe(0);
  });

  it.each([
    ['layer-severity', 'severity: caution', 'severity: serious'],
    ['layer-no-citation', 'cites: [{ directive: so-noi-vu-quy-che-luu-tru, ref: Điều 4 }]\n', ''],
    ['layer-short-phrase', 'phrase: [lịch', 'phrase: [kho, lịch'],
    [
      'layer-pattern',
      'phrase: [lịch mở kho lưu trữ, chìa khóa kho lưu trữ, mã cửa kho lưu trữ]',
      'pattern: kho lưu trữ',
    ],
    ['sample-failed', 'phrase: [lịch mở kho lưu trữ, chìa khóa kho lưu trữ, mã cửa', 'phrase: [mã số cửa'],
  ] as const)('is refused at its place: %s', async (reason, from, to) => {
    layer.change(from, to);
    const { status, err } = await build();
    expect(status).toBe(1);
    expect(err).toMatch(new RegExp(`^${layer.rule()}:\\d+:\\d+ `, 'm'));
    if (reason !== 'layer-pattern') expect(err).toContain(locales.vi.refusals[reason]);
  });

  it('is refused where the charter refuses a topic, and where a citation leads nowhere', async () => {
    layer.change('phrase: [lịch', 'phrase: [đơn khiếu nại, lịch');
    layer.change('ref: Điều 4', 'ref: Điều 9');
    const { status, err } = await build('--lang', 'en');
    expect(status).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(2);
  });

  it('is refused with more than rules and directives', async () => {
    writeFileSync(join(layer.folder(), 'usable-stripped.yaml'), '- kho lưu trữ\n');
    const { status, err } = await build();
    expect([status, err]).toEqual([1, expect.stringContaining(locales.vi.refusals['layer-adds-more'])]);
  });
});
