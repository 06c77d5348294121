/** Which processes run, one after the other, and how long each may take. */
import { sizes } from './corpus/drafts';
import { goals } from './goals';
import type { CellSpec, Job } from './jobs/job';
import { type PeerName, peers } from './peers';

/** Compilation is timed once a process, so it needs several. */
const coldStarts = 5;

export function planOf(isQuick: boolean): readonly Job[] {
  const scale = isQuick ? 1 : 4;
  return [
    ...(Object.keys(peers) as PeerName[]).flatMap((peer) => peerJob(peer, isQuick)),
    { job: 'terms', budget: 2500 * scale },
    { job: 'full', budget: 1200 * scale },
    { job: 'keystroke', count: 300 * scale },
    { job: 'hostile', budget: 3500 * scale },
    { job: 'search', rounds: 15 * scale },
    { job: 'heap' },
    { job: 'activate' },
    ...Array.from({ length: coldStarts }, (): Job => ({ job: 'compile' })),
  ];
}

function peerJob(peer: PeerName, isQuick: boolean): readonly Job[] {
  const cells = isQuick ? cellsOfGoals(peer) : everyCell(peer);
  return cells.length > 0 ? [{ job: 'peer', peer, cells, budget: isQuick ? 400 : 900 }] : [];
}

function cellsOfGoals(peer: PeerName): readonly CellSpec[] {
  return goals.flatMap(({ race }) => {
    if (race?.peer !== peer) return [];
    const { peer: _, ...cell } = race;
    return [cell];
  });
}

function everyCell(peer: PeerName): readonly CellSpec[] {
  const { most = 20_000 }: { most?: number } = peers[peer];
  const lists = [1000, 5000, 20_000].filter((phrases) => phrases <= most);
  return lists.flatMap((phrases) =>
    (['vi', 'en'] as const).flatMap((language) => sizes.map((size) => ({ language, size, phrases }))),
  );
}
