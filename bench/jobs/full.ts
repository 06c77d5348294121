/** The whole check, with every pattern and detector, beside the term pass alone. */
import { drafts, sizes } from '../corpus/drafts';
import { compileAll, compileTerms, ours } from '../ours';
import { race } from '../race';
import type { Answer } from './job';

export async function full(budget: number): Promise<Answer> {
  const contenders = [ours(compileTerms(5000)), ours(compileAll(5000))];
  const figures: Record<string, number> = {};
  for (const [index, name] of ['280', '2k', '63k'].entries()) {
    const [own, whole] = await race(contenders, drafts('vi', sizes[index] as number), { budget: budget / 3 });
    if (!own || !whole) throw new Error('two ran and fewer came in');
    figures[`fullOverTerms${name}`] = whole.median / own.median;
    figures[`full${name}Us`] = whole.median;
    figures[`full${name}Findings`] = whole.hits;
  }
  return { figures };
}
