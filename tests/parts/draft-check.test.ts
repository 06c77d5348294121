import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import { createDraftCheck } from '../../lib/parts/draft-check';
import { rule, rulesetOf } from '../engine/ruleset-of';

const codes = rule('personal-data.code', { pattern: 'mã \\d+', engine: 'native' });
const marks = rule('secrecy.mark', { phrase: ['tuyệt mật'] });
const compiled = compile(rulesetOf([codes, marks]));
const draft = 'mã 1 tuyệt mật\nmã 2\nmã 3';

/** A clock that moves on by so much at each look at it. */
function clockOf(ms: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += ms;
    return now;
  });
}

beforeEach(() => clockOf(0));
afterEach(() => vi.restoreAllMocks());

describe('a composer’s drafts, one after another', () => {
  it('are found what a check of each alone finds', () => {
    const checkDraft = createDraftCheck();
    for (const text of ['', 'mã 1', draft, `x ${draft}`, 'mã 2']) {
      expect(checkDraft(text, compiled)).toEqual({
        findings: check(text, compiled),
        unchecked: null,
        isUnfinished: false,
      });
    }
  });

  it('are looked at in turns when time runs out, and what is left over is said until then', () => {
    clockOf(15);
    const checkDraft = createDraftCheck();
    const looks = [0, 1, 2].map(() => checkDraft(draft, compiled));
    expect(looks.map(({ findings }) => findings.length)).toEqual([2, 3, 4]);
    expect(looks.map(({ unchecked }) => unchecked)).toEqual(['out-of-time', 'out-of-time', null]);
    expect(looks.map(({ isUnfinished }) => isUnfinished)).toEqual([true, true, false]);
  });

  it('are not looked at for ever where no time is enough', () => {
    clockOf(30);
    const checkDraft = createDraftCheck();
    expect(checkDraft(draft, compiled).isUnfinished).toBe(true);
    expect(checkDraft(draft, compiled)).toMatchObject({ isUnfinished: false, unchecked: 'out-of-time' });
    expect(checkDraft(`${draft}, mã 4`, compiled).isUnfinished).toBe(true);
  });

  it('are found everything that needs no pattern, however little time there is', () => {
    clockOf(1000);
    expect(createDraftCheck()(draft, compiled).findings.map((finding) => finding.rule)).toEqual([
      'secrecy.mark',
    ]);
  });

  it('are looked at anew with another ruleset', () => {
    const checkDraft = createDraftCheck();
    checkDraft(draft, compiled);
    const { findings } = checkDraft(draft, compile(rulesetOf([marks])));
    expect(findings.map((finding) => finding.rule)).toEqual(['secrecy.mark']);
  });

  it('are said to hold text in an old font, before a lack of time is spoken of, until it is converted', () => {
    clockOf(30);
    const checkDraft = createDraftCheck();
    expect(checkDraft(`${draft}\nUû ban nh©n d©n tØnh ®Ò nghÞ`, compiled)).toMatchObject({
      unchecked: 'legacy-encoding',
      isUnfinished: true,
    });
    clockOf(0);
    expect(checkDraft('Uỷ ban nhân dân tỉnh đề nghị', compiled).unchecked).toBe(null);
  });

  it('are not claimed to be looked at for patterns whose engine has not come', () => {
    const linear = rule('personal-data.other', { pattern: 'số \\d+', engine: 'linear' });
    const waiting = compile(rulesetOf([linear]));
    expect(createDraftCheck()('số 1', waiting)).toEqual({
      findings: [],
      unchecked: 'out-of-time',
      isUnfinished: false,
    });
  });
});
