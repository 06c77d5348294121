/** The term pass beside the limit, in every size, and with many phrases beside few. */
import { drafts, sizes } from '../corpus/drafts';
import type { Language } from '../corpus/phrases';
import { limit } from '../limit';
import { compileTerms, ours } from '../ours';
import { race } from '../race';
import type { Answer } from './job';

const names: Readonly<Record<number, string>> = { 280: '280', 2048: '2k', 63206: '63k' };

export async function terms(budget: number): Promise<Answer> {
  const figures: Record<string, number> = {};
  const five = ours(compileTerms(5000));
  for (const language of ['vi', 'en'] as const) {
    for (const size of sizes) {
      const [least, own] = await timed(language, size, [{ name: 'limit', run: limit }, five], budget / 8);
      const name = `${language === 'vi' ? '' : 'En'}${names[size]}`;
      figures[`overLimit${name}`] = own / least;
      figures[`check${name}Us`] = own;
    }
  }
  const lists = [ours(compileTerms(1000)), ours(compileTerms(20_000))];
  const [few, many] = await timed('vi', 63_206, lists, budget / 4);
  figures.terms20kOver1k = many / few;
  return { figures };
}

async function timed(
  language: Language,
  size: number,
  contenders: Parameters<typeof race>[0],
  budget: number,
): Promise<readonly [number, number]> {
  const [first, second] = await race(contenders, drafts(language, size), { budget });
  return [first?.median ?? Number.NaN, second?.median ?? Number.NaN];
}
