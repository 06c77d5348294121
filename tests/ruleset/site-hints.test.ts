import { describe, expect, it } from 'vitest';
import type { ComposerHint, SiteHints } from '../../lib/engine/types';
import { readRuleset } from '../../lib/ruleset/read';
import { sample } from './sample';

const composer: ComposerHint = {
  kind: 'post',
  box: ['[role=textbox]'],
  labels: ['Viết bài'],
  submit: ['button'],
  submitLabels: ['Đăng'],
  key: 'none',
};
const hints: SiteHints = { site: 'facebook', composers: [composer], exclude: ['input'], scope: ['main'] };

const many = <T>(item: T, count: number): readonly T[] => Array.from({ length: count }, () => item);
const long = (length: number): readonly string[] => ['a'.repeat(length)];
const withComposer = (change: Partial<ComposerHint>): SiteHints => ({
  ...hints,
  composers: [{ ...composer, ...change }],
});

const tooMuch: readonly (readonly [string, unknown])[] = [
  ['21 composers', { ...hints, composers: many(composer, 21) }],
  ['21 selectors of a box', withComposer({ box: many('div', 21) })],
  ['a selector of 201 letters', withComposer({ box: long(201) })],
  ['41 labels', withComposer({ labels: many('Viết', 41) })],
  ['a label of 121 letters', withComposer({ labels: long(121) })],
  ['21 selectors of a button', withComposer({ submit: many('button', 21) })],
  ['41 names of a button', withComposer({ submitLabels: many('Đăng', 41) })],
  ['41 boxes left alone', { ...hints, exclude: many('input', 41) }],
  ['21 places to stop at', { ...hints, scope: many('main', 21) }],
  ['a site that is not known', { ...hints, site: 'zalo' }],
  ['something to do beside locating', { ...hints, script: 'alert(1)' }],
];

describe('hints of where the compose boxes of a site are', () => {
  it('are taken as far as they locate', () => {
    expect(readRuleset({ ...sample, sites: [hints] })).toMatchObject({ ok: true });
  });

  it.each(tooMuch)('are refused with %s', (_name, hint) => {
    expect(readRuleset({ ...sample, sites: [hint] })).toMatchObject({ ok: false, reason: 'not-a-ruleset' });
  });

  it('are refused for more sites than there could be', () => {
    expect(readRuleset({ ...sample, sites: many(hints, 11) })).toMatchObject({ ok: false });
  });
});
