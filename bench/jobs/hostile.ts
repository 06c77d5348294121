/** Texts that are made to be slow, beside the ordinary ones, by the time of a character. */
import { drafts } from '../corpus/drafts';
import { phrases } from '../corpus/phrases';
import { compileAll, ours } from '../ours';
import { race, type Timing } from '../race';
import type { Answer } from './job';

const size = 63_206;

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

export async function hostile(budget: number): Promise<Answer> {
  const whole = ours(compileAll(5000));
  const share = { budget: budget / (Object.keys(texts()).length * 2) };
  const ordinary = drafts('vi', size);
  const figures: Record<string, number> = {};
  let doublingMax = 0;
  for (const [name, text] of Object.entries(texts())) {
    const fixed = (its: string) => ({ name: its, run: () => whole.run(its) });
    const [typical, worst] = await race([whole, fixed(text)], ordinary, share);
    const [half, full] = await race([fixed(text.slice(0, size / 2)), fixed(text)], [''], share);
    figures[`hostile: ${name}`] = least(worst) / least(typical);
    figures[`doubling: ${name}`] = least(full) / least(half);
    doublingMax = Math.max(doublingMax, least(full) / least(half));
  }
  const hostileOverTypical = Math.max(...Object.keys(quiet).map((name) => figures[`hostile: ${name}`] ?? 0));
  return { figures: { ...figures, hostileOverTypical, doublingMax } };
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

/** The best of the runs: what others do on the machine can only add to it. */
function least(timing: Timing | undefined): number {
  return timing?.least ?? Number.NaN;
}
