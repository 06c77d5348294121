import { describe, expect, it } from 'vitest';
import { found } from './found';

/** By detector: drafts with what it finds in them, and their benign twins. */
export type Cases = Readonly<
  Record<string, { finds: Readonly<Record<string, readonly string[]>>; silent: readonly string[] }>
>;

/** A sentence for each draft, and that accents written apart (NFD) change nothing. */
export function prove(cases: Cases): void {
  describe.each(Object.entries(cases))('%s', (name, { finds, silent }) => {
    it.each(Object.entries(finds))('finds its kind in: %s', (draft, wanted) => {
      expect(found(name, draft)).toEqual(wanted);
      expect(found(name, draft.normalize('NFD'))).toEqual(wanted.map((each) => each.normalize('NFD')));
    });

    it.each(silent)('stays silent in: %s', (draft) => {
      expect(found(name, draft)).toEqual([]);
      expect(found(name, draft.normalize('NFD'))).toEqual([]);
    });
  });
}
