import { describe, expect, it } from 'vitest';
import { load } from '../../cli/load';
import { texts } from '../../cli/texts';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import { drafts } from './own-numbers-drafts';

const compiled = compile(load('rules', texts.vi).ruleset);

/** What the author would be told at the side of the draft or asked before posting. */
function reminders(draft: string): readonly string[] {
  return check(draft, compiled)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, start, end }) => `${rule}: ${draft.slice(start, end)}`);
}

describe('numbers that nobody has to be asked for', () => {
  it('are tried in sixty drafts or more', () => {
    expect(Object.values(drafts).flat().length).toBeGreaterThanOrEqual(60);
  });

  describe.each(Object.entries(drafts))('%s', (_, all) => {
    it.each(all)('gets no reminder in: %s', (draft) => {
      expect(reminders(draft)).toEqual([]);
    });

    it.each(all)('gets none without accents in: %s', (draft) => {
      const bare = draft.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
      expect(reminders(bare)).toEqual([]);
    });
  });
});
