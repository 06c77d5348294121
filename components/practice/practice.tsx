import { useCallback, useState } from 'react';
import type { Ruleset } from '../../lib/engine/types';
import type { Trial } from '../../lib/own-pages/trial';
import { mountReminders } from '../reminders/mount';
import styles from './practice.module.css';
import { PracticeBox } from './practice-box';
import { stepsOf, type WalkStep } from './walk';
import { WalkList } from './walk-list';

export interface PracticeProps {
  readonly ruleset: Ruleset;
  readonly start: (box: HTMLElement, ruleset: Ruleset, signal: AbortSignal) => Promise<Trial>;
}

/** A box to try in and the steps that happen there, marked as they come. */
export function Practice({ ruleset, start }: PracticeProps) {
  const [done, setDone] = useState<ReadonlySet<WalkStep>>(new Set());
  const add = useCallback(
    (steps: readonly WalkStep[]) => setDone((known) => known.union(new Set(steps))),
    [],
  );
  const startHere = useCallback(
    (box: HTMLElement, signal: AbortSignal) => start(box, ruleset, signal),
    [start, ruleset],
  );
  const follow = useCallback(
    ({ store, actions }: Trial, signal: AbortSignal) => {
      signal.addEventListener(
        'abort',
        store.subscribe((state) => add(stepsOf(state))),
      );
      mountReminders({ store, actions, signal, onMounted: () => {} });
    },
    [add],
  );
  return (
    <div className={styles.practice}>
      <PracticeBox start={startHere} onTrial={follow} onPosted={() => add(['posted'])} />
      <WalkList done={done} />
    </div>
  );
}
