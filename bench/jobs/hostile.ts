/** Texts that are made to be slow, beside the ordinary ones, by the time of a character. */
import { drafts } from '../corpus/drafts';
import { phrases } from '../corpus/phrases';
import { compileAll, ours } from '../ours';
import { clock } from '../race';
import type { Answer } from './job';

const size = 63_206;
const fewest = 4;
/** Milliseconds of a sample; shorter ones say more of the clock than of the engine. */
const shortest = 0.3;

/** Pieces that are repeated; none of them makes a finding at every step, whose cost would be its output. */
const quiet: Readonly<Record<string, string>> = {
  'one long word': 'a',
  'one long accented word': 'ạ',
  'one long number': '7',
  'grouped digits': '0912 345 678 ',
  'dotted digits': '1.2.',
  years: '1/1/2001 ',
  dots: 'a.',
  'only dots': '.',
  spaces: ' ',
  'line breaks': 'a\n',
  'at signs': 'a@',
  slashes: '1/A-',
  equals: 'a=',
  links: 'https://a.',
  hosts: 'a.vn/',
  'letters apart': 'a b c ',
  'letters with stars': 'a*b*',
  'digits for letters': 'h0a ',
  'stretched letters': 'aaaa ',
  'code words': 'mật khẩu otp là: ',
  'name beginnings': 'Nguyễn Văn ',
  'address beginnings': 'số xã phường ',
  'key beginnings': 'AKIA sk- ghp_',
  'combining marks': 'a\u0301\u0323\u0302',
  'only marks': '\u0301',
  'zero-width': 'a\u200B',
  'mathematical letters': '𝐚𝐛 ',
  emoji: '😀',
  'lone surrogates': '\uD800',
  capitals: 'MẬT TỐI ',
  quotes: '"(',
};

export function hostile(budget: number): Answer {
  const { run } = ours(compileAll(5000));
  const all = Object.entries(texts());
  const share = budget / (all.length * 2 + 6);
  const best = (text: string) => least(() => void run(text), share);
  const ordinary = drafts('vi', size).map(best);
  const typical = ordinary.sort((a, b) => a - b)[ordinary.length >> 1] ?? Number.NaN;
  const figures: Record<string, number> = {};
  for (const [name, text] of all) {
    const [half, whole] = [best(text.slice(0, size / 2)), best(text)];
    figures[`hostile: ${name}`] = whole / typical;
    figures[`doubling: ${name}`] = whole / half;
  }
  const worst = (kind: string, names: readonly string[]) =>
    Math.max(...names.map((name) => figures[`${kind}: ${name}`] ?? 0));
  const doublingMax = worst('doubling', Object.keys(texts()));
  return { figures: { hostileOverTypical: worst('hostile', Object.keys(quiet)), doublingMax, ...figures } };
}

/** By name; beginnings of phrases that never come to their end, and texts full of findings, are among them. */
function texts(): Readonly<Record<string, string>> {
  const list = phrases(5000).filter((phrase) => phrase.split(' ').length > 2);
  const beginnings = list.map((phrase) => phrase.split(' ').slice(0, 2).join(' '));
  const all = {
    ...quiet,
    'beginnings of phrases': `${beginnings.join(' ')} `,
    'phrases only': `${list.join(' ')} `,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, piece]) => [name, piece.repeat(size / piece.length + 1).slice(0, size)]),
  );
}

/** Milliseconds of the best run: what others do on the machine can only add to it. */
function least(run: () => void, budget: number): number {
  const end = performance.now() + budget;
  let repeats = 1;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < fewest || performance.now() < end; round++) {
    const start = clock();
    for (let repeat = 0; repeat < repeats; repeat++) run();
    const time = clock() - start;
    if (time < shortest) repeats *= 2;
    else best = Math.min(best, time / repeats);
  }
  return best;
}
