/** The examples of the rules as drafts to learn from: their innocent ones are near misses, written to be so. */
import { type Category, categories } from '../../lib/engine/types';
import type { Loaded } from '../load';
import { readExample } from '../read-example';
import type { Draft } from './read-drafts';

/** Rules that ask the model itself are left out: they are judged by it. */
export function examplesOf({ ruleset, examples }: Pick<Loaded, 'ruleset' | 'examples'>): readonly Draft[] {
  return ruleset.rules
    .filter(({ match }) => !('learned' in match))
    .flatMap(({ id }, index) => {
      const category = categories.find((each) => id.startsWith(`${each}.`)) as Category;
      const group = `examples-${index}`;
      const { flag = [], pass = [] } = examples.get(id) ?? {};
      const flagged = flag.map((written): Draft => {
        const { draft: text, span } = readExample(written);
        return { text, group, places: span ? [{ category, ...span }] : [] };
      });
      return [
        ...flagged,
        ...pass.map((written): Draft => ({ text: readExample(written).draft, group, places: [] })),
      ];
    });
}
