import { describe, expect, it } from 'vitest';
import { citedBy, citesOf } from '../../../components/popup/cited-by';
import { groupDirectives, newestFirst } from '../../../components/popup/group-directives';
import { directives, library, rules } from './library';

describe('the list of directives', () => {
  it('puts what is in force first, then background, replaced and unverified', () => {
    const groups = groupDirectives(directives);
    expect(groups.map(({ status }) => status)).toEqual(['in-force', 'background', 'replaced', 'unverified']);
    expect(groups.flatMap((group) => group.directives)).toHaveLength(directives.length);
  });

  it('leaves out a group without directives', () => {
    const inForce = directives.filter(({ status }) => status === 'in-force');
    expect(groupDirectives(inForce).map(({ status }) => status)).toEqual(['in-force']);
  });

  it('keeps the order it is given inside a group', () => {
    const backwards = directives.toReversed();
    const [inForce] = groupDirectives(backwards);
    expect(inForce?.directives.map(({ id }) => id)).toEqual(['qd-874', 'luat-child', 'luat-secret']);
  });

  it('sorts the newest first and those without a day last', () => {
    const ids = newestFirst(directives).map(({ id }) => id);
    expect(ids[0]).toBe('luat-secret');
    expect(ids.at(-1)).toBe('nd-none');
  });
});

describe('what cites a directive', () => {
  it('names the guideline and its rules that have no citation of their own', () => {
    const citing = citedBy('luat-secret', library);
    expect(citing.map(({ guideline }) => guideline.id)).toEqual(['secrecy']);
    expect(citing[0]?.rules.map(({ id }) => id)).toEqual(['secrecy.mark']);
  });

  it('names a guideline whose only link is a rule with its own citation', () => {
    const citing = citedBy('luat-child', library);
    expect(citing.map(({ guideline }) => guideline.id)).toEqual(['credentials']);
    expect(citing[0]?.rules.map(({ id }) => id)).toEqual(['credentials.otp']);
  });

  it('lists no rule under a guideline that cites the directive while its rules cite another', () => {
    expect(citedBy('qd-874', library)).toMatchObject([{ guideline: { id: 'credentials' }, rules: [] }]);
  });

  it('falls back to the citations of the guideline', () => {
    expect(rules.map((rule) => citesOf(rule, library)[0]?.directive)).toEqual(['luat-secret', 'luat-child']);
  });
});
