/** The popup's search beside one frame of a screen, over far more than is shipped. */
import { createSearch } from '../../components/popup/search';
import type { Directive, Guideline, Rule, Ruleset } from '../../lib/engine/types';
import { phrases } from '../corpus/phrases';
import { clock } from '../race';
import { readShipped } from '../read-shipped';
import { rulesetOf } from '../rulesets';
import type { Answer } from './job';

const frameMs = 1000 / 60;

/** The processor's clock ticks in coarse steps. */
const repeats = 5;
const size = { directives: 500, points: 8, rules: 2000, guidelines: 12 };

/** As typed: a number, words with and without marks, Telex, a slip, and what is nowhere. */
const queries = [
  '101',
  '874',
  'bí mật',
  'tre em',
  'thong tin',
  'bis maatj nhaf nuwowcs',
  'quy ddinhj mnag',
  'bi mat nha nuocc',
  'zzqqxx',
  'bí m',
  'bimat',
  'thong tn ca nhan',
];

export function searchAll(rounds: number): Answer {
  const search = createSearch(library(), 'vi');
  for (const query of queries) search(query);
  const worst = Math.max(...queries.map((query) => medianMs(rounds, () => search(query))));
  return { figures: { searchOverFrame: worst / frameMs } };
}

function medianMs(rounds: number, run: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = clock();
    for (let again = 0; again < repeats; again++) run();
    return (clock() - start) / repeats;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

/** Texts of the corpus in the shape of a ruleset. */
function library(): Ruleset {
  const list = phrases(5000);
  const textAt = (at: number, count: number): string =>
    Array.from({ length: count }, (_, step) => list[(at * 7 + step * 13) % list.length]).join(' ');
  const both = (at: number, count: number) => ({ vi: textAt(at, count), en: textAt(at + 1, count) });
  const directives = Array.from(
    { length: size.directives },
    (_, at): Directive => ({
      id: `directive-${at}`,
      number: `${at}/2026/NĐ-CP`,
      issuer: both(at, 2),
      title: both(at + 3, 5),
      status: 'in-force',
      points: Array.from({ length: size.points }, (_, point) => ({
        ref: `Điều ${point}`,
        text: both(at * size.points + point, 10),
      })),
      sources: ['x'],
      confidence: 'high',
      note: both(at, 3),
    }),
  );
  const ids = ['secrecy', 'internal', 'personal-data', 'children', 'credentials', 'unverified'] as const;
  const more = ['accusation', 'insult', 'capacity', 'gain', 'works', 'link'] as const;
  const guidelines = [...ids, ...more].map(
    (id, at): Guideline => ({
      id,
      title: both(at, 3),
      advice: both(at, 20),
      question: both(at, 8),
      rewording: { before: both(at, 5), after: both(at, 5) },
      cites: [],
    }),
  );
  const rules = Array.from(
    { length: size.rules },
    (_, at): Rule => ({
      id: `${guidelines[at % size.guidelines]?.id}.rule-${at}`,
      severity: 'caution',
      match: { phrase: ['x'] },
      message: both(at, 4),
      advice: both(at, 6),
    }),
  );
  return { ...rulesetOf(rules, list, readShipped().tables), directives, guidelines };
}
