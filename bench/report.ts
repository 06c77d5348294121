/** The figures as tables for people. */

import { table } from '../cli/table';
import type { PeerCell } from './figures-of';
import { cellOf } from './figures-of';
import { type Figures, type Goal, goals, isReached } from './goals';
import { peers } from './peers';

export function goalTable(figures: Figures, cells: readonly PeerCell[]): string {
  const rows = goals.map((goal) => {
    const cell = goal.race && cellOf(cells, goal.race);
    const value = figures[goal.key];
    return [
      goal.key,
      goal.says,
      cell ? time(cell.ours) : '',
      cell ? time(cell.theirs) : '',
      cell ? `${cell.hits.ours}/${cell.hits.theirs}` : '',
      number(value),
      goalText(goal),
      { true: 'ok', false: 'NOT REACHED' }[String(isReached(goal, value))] ?? '',
    ];
  });
  return table([['figure', '', 'ours', 'theirs', 'hits', 'ratio', 'goal', ''], ...rows]);
}

/** Every peer by list and text: its time over ours, and what it found beside what we found. */
export function peerTable(cells: readonly PeerCell[]): string {
  const rows = cells.map((cell) => [
    peers[cell.peer].name,
    `${cell.phrases}`,
    `${cell.language} ${cell.size}`,
    time(cell.ours),
    time(cell.theirs),
    number(cell.theirs / cell.ours),
    number(cell.ours / cell.limit),
    `${cell.hits.ours}/${cell.hits.theirs}`,
    `${cell.build.toFixed(0)} ms`,
  ]);
  const head = ['peer', 'phrases', 'text', 'ours', 'theirs', 'ratio', 'ours/limit', 'hits', 'its build'];
  const does = [...new Set(cells.map(({ peer }) => peer))].map(
    (peer) => `  ${peers[peer].name}: ${peers[peer].does}`,
  );
  return [table([head, ...rows]), '', 'What the peers do of our job:', ...does].join('\n');
}

export function infoTable(info: Figures): string {
  return table(Object.entries(info).map(([key, value]) => [key, number(value)]));
}

function goalText({ goal, aim, better }: Goal): string {
  const sign = better === 'more' ? '≥' : '≤';
  const first = goal === undefined ? '' : `${sign} ${number(goal)}`;
  return [first, aim === undefined ? '' : `aim ${number(aim)}`].filter(Boolean).join(', ');
}

function time(us: number): string {
  if (us < 1000) return `${us.toPrecision(3)} µs`;
  return us < 1e6 ? `${(us / 1000).toPrecision(3)} ms` : `${(us / 1e6).toPrecision(3)} s`;
}

function number(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return Math.abs(value) >= 1000 ? value.toFixed(0) : `${Number(value.toPrecision(3))}`;
}
