/** What the engine has to reach, all as ratios within one run, so that the machine does not matter. */
import type { CellSpec } from './jobs/job';
import type { PeerName } from './peers';

export interface Goal {
  readonly key: string;
  readonly says: string;
  readonly better: 'more' | 'less';
  readonly goal?: number;
  readonly aim?: number;
  /** The race that gives the figure: the time of a peer over ours. */
  readonly race?: CellSpec & { readonly peer: PeerName };
}

const long = 63_206;

function faster(
  key: string,
  peer: PeerName,
  [language, size]: readonly [CellSpec['language'], number],
  [goal, aim]: readonly [goal: number, aim?: number],
  says: string,
): Goal {
  const race = { peer, language, size, phrases: 5000 };
  return { key, says, better: 'more', goal, ...(aim === undefined ? {} : { aim }), race };
}

function less(key: string, says: string, goal: number | undefined, aim?: number): Goal {
  const numbers = { ...(goal === undefined ? {} : { goal }), ...(aim === undefined ? {} : { aim }) };
  return { key, says, better: 'less', ...numbers };
}

const folded = 'times faster than @monyone/aho-corasick/fast on folded text';

export const goals: readonly Goal[] = [
  faster('ahoFoldVi2k', 'monyoneFolded', ['vi', 2048], [8, 10], `${folded}, Vietnamese 2 KB`),
  faster('ahoFoldVi63k', 'monyoneFolded', ['vi', long], [8, 10], `${folded}, Vietnamese 63k`),
  faster('ahoFoldEn2k', 'monyoneFolded', ['en', 2048], [5], `${folded}, English 2 KB`),
  faster('ahoFoldEn63k', 'monyoneFolded', ['en', long], [5], `${folded}, English 63k`),
  faster(
    'ahoExactVi63k',
    'monyoneExact',
    ['vi', long],
    [4, 5],
    'the same without folding, which does less, 63k',
  ),
  faster(
    'trieRegexpVi63k',
    'trieRegExp',
    ['vi', long],
    [12, 15],
    'RegExp of a prefix trie on folded text, 63k',
  ),
  faster('modernAhocorasick2k', 'modernText', ['vi', 2048], [100], 'modern-ahocorasick TextMatcher, 2 KB'),
  faster('obscenity2k', 'obscenity', ['vi', 2048], [100], 'obscenity, 2 KB'),
  faster('glinProfanity2k', 'glinProfanity', ['vi', 2048], [100], 'glin-profanity, 2 KB'),
  faster('textlintPrh2k', 'textlintPrh', ['vi', 2048], [100], 'textlint with prh, 2 KB'),
  { key: 'othersMin2k', says: 'the least of these four', better: 'more', goal: 100 },
  less('overLimit63k', 'time over one table look-up a character, 63k', 6, 4.5),
  less('terms20kOver1k', '20,000 phrases over 1,000 phrases, 63k', 1.2),
  less('fullOverTerms63k', 'whole check, 50 patterns and all detectors, over the term pass, 63k', 5),
  less('keystrokeOverFull63k', 'a keystroke over the whole check, median', 1 / 100),
  less('keystrokeP99OverFull63k', 'a keystroke over the whole check, 99th percentile', 1 / 20),
  less('keystrokeOneParagraphOverFull63k', 'a keystroke in one paragraph of 63k', undefined),
  less('hostileOverTypical', 'the worst hostile text over the typical one, a character', 3),
  less('doublingMax', 'twice the text over the text, the worst of all', 2.3),
  less('compileOverParse', 'cold compile over JSON.parse of the same list', undefined, 5),
  less('activateOverParse', 'a release of 1 MB judged over SHA-256 and JSON.parse of its bytes', 6),
  less('engineGzipKb', 'engine of the always-on script, gzip kB', 14),
  less('searchOverFrame', 'the slowest search of twelve over a frame, 500 directives and 2,000 rules', 1),
  less('heapKbPer1k', 'kept on the heap by 1,000 phrases, kB', 64),
];

export type Figures = Readonly<Record<string, number | null>>;

/** Whether the figure is what was asked for; undefined where nothing is asked or nothing was measured. */
export function isReached({ goal, better }: Goal, value: number | null | undefined): boolean | undefined {
  if (goal === undefined || value === null || value === undefined) return undefined;
  return better === 'more' ? value >= goal : value <= goal;
}
