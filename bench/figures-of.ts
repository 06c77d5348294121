/** From what the processes answered to the figures of the table of goals. */
import { type Figures, goals } from './goals';
import type { Answer, Cell, Job } from './jobs/job';
import type { PeerName } from './peers';

export interface Run {
  readonly job: Job;
  readonly answer: Answer;
}

export type PeerCell = Cell & { readonly peer: PeerName };

export function cellsOf(runs: readonly Run[]): readonly PeerCell[] {
  return runs.flatMap(({ job, answer }) =>
    job.job === 'peer' ? (answer.cells ?? []).map((cell) => ({ peer: job.peer, ...cell })) : [],
  );
}

export function cellOf(cells: readonly PeerCell[], wanted: Omit<PeerCell, keyof Cell> & Partial<Cell>) {
  return cells.find(
    ({ peer, language, size, phrases }) =>
      peer === wanted.peer &&
      language === wanted.language &&
      size === wanted.size &&
      phrases === wanted.phrases,
  );
}

const others = ['modernAhocorasick2k', 'obscenity2k', 'glinProfanity2k', 'textlintPrh2k'];

/** Figures by key, and whatever else was told. Of what ran several times it is the middle. */
export function figuresOf(runs: readonly Run[], weights: Figures): { goals: Figures; info: Figures } {
  const cells = cellsOf(runs);
  const told: Record<string, number | null> = { ...middles(runs), ...weights };
  for (const { key, race } of goals) {
    const cell = race && cellOf(cells, race);
    if (cell) told[key] = cell.theirs / cell.ours;
  }
  const four = others.map((key) => told[key] ?? null);
  told.othersMin2k = four.includes(null) ? null : Math.min(...(four as number[]));
  const keys = new Set(goals.map(({ key }) => key));
  return {
    goals: Object.fromEntries(goals.map(({ key }) => [key, told[key] ?? null])),
    info: Object.fromEntries(Object.entries(told).filter(([key]) => !keys.has(key))),
  };
}

function middles(runs: readonly Run[]): Record<string, number> {
  const all = new Map<string, number[]>();
  for (const { answer } of runs) {
    for (const [key, value] of Object.entries(answer.figures ?? {})) {
      all.set(
        key,
        [...(all.get(key) ?? []), value].sort((a, b) => a - b),
      );
    }
  }
  return Object.fromEntries(Array.from(all, ([key, list]) => [key, list[list.length >> 1] as number]));
}
