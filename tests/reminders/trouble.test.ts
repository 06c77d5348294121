import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../lib/engine/compile';
import type { CompiledRuleset } from '../../lib/engine/compile-with';
import type { Finding } from '../../lib/engine/types';
import type { DraftLook } from '../../lib/parts/part-port';
import { createTroubleWatch, type WatchedCheck } from '../../lib/reminders/trouble';
import type { Trouble } from '../../lib/ruleset/outcome';
import { sample } from '../ruleset/sample';

let time = 0;
/** What the next look at the clock adds: a machine that does ten million steps in so many ms. */
let pace = 0;
let told: Trouble[] = [];
let watched: WatchedCheck;
let compiled: CompiledRuleset;

beforeEach(() => {
  [time, pace, told] = [0, 0, []];
  vi.spyOn(performance, 'now').mockImplementation(() => (time += pace));
  watched = createTroubleWatch((trouble) => told.push(trouble));
  compiled = compile(sample);
  look();
});
afterEach(() => void vi.restoreAllMocks());

function look({ ms = 0, rules = 0, draft = 'Chào cả nhà' } = {}): DraftLook {
  return watched(draft, compiled, () => {
    time += ms;
    const findings = Array.from({ length: rules }, (_, index) => findingOf(`internal.rule-${index}`));
    return { findings, unchecked: null, isUnfinished: false };
  });
}

const findingOf = (rule: string): Finding => ({ rule, severity: 'info', start: 0, end: 1 }) as Finding;

describe('a ruleset in a tab', () => {
  it('that is quick and quiet is said nothing of', () => {
    for (let round = 0; round < 5; round += 1) look({ ms: 40, rules: 3 });
    expect(told).toEqual([]);
  });

  it('is slow when three checks take longer than they may, and that is told once', () => {
    look({ ms: 60 });
    look({ ms: 60 });
    expect(told).toEqual([]);
    for (let round = 0; round < 5; round += 1) look({ ms: 60 });
    expect(told).toEqual(['slow']);
  });

  it('is not slow by its first check, by a long draft, or on a machine that is slow itself', () => {
    compiled = compile(sample);
    look({ ms: 500 });
    for (let round = 0; round < 5; round += 1) look({ ms: 500, draft: 'a '.repeat(6000) });
    // Three times slower than an ordinary one: what takes 90 ms here takes 30 there.
    pace = 30;
    for (let round = 0; round < 5; round += 1) look({ ms: 60 });
    expect(told).toEqual([]);
  });

  it('floods when more rules speak in one draft than any draft can hold', () => {
    look({ rules: 20 });
    expect(told).toEqual([]);
    look({ rules: 21 });
    look({ rules: 30 });
    expect(told).toEqual(['flood']);
  });

  it('that throws is told of, and the fault goes on to who catches it', () => {
    const fail = () => {
      throw new Error('a fault');
    };
    expect(() => watched('Chào', compiled, fail)).toThrow('a fault');
    expect(told).toEqual(['fault']);
  });

  it('begins anew when another one comes', () => {
    for (let round = 0; round < 3; round += 1) look({ ms: 60 });
    compiled = compile(sample);
    look();
    for (let round = 0; round < 3; round += 1) look({ ms: 60 });
    expect(told).toEqual(['slow', 'slow']);
  });
});
