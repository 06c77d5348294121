/** The goals with slack, by processor time, so that what else the machine does decides nothing; no milliseconds. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Job } from '../../bench/jobs/job';
import { prepareChildren } from '../../bench/prepare-children';
import { runChild } from '../../bench/run-child';

async function figuresOf(job: Job): Promise<NonNullable<Answer['figures']>> {
  const answer = await runChild(job, 60_000, { byProcessorTime: true });
  if ('failed' in answer) throw new Error(answer.failed);
  expect(answer.faults ?? []).toEqual([]);
  return answer.figures ?? {};
}

describe('in one run on this machine', () => {
  beforeAll(prepareChildren);

  it('a phrase list costs at most twenty looks at every character, and twenty times the list hardly more', async () => {
    const { overLimit63k, terms20kOver1k } = await figuresOf({ job: 'terms', budget: 1500 });
    expect(overLimit63k).toBeLessThan(20);
    expect(terms20kOver1k).toBeLessThan(2);
  });

  // Processor time counts the collector of rubbish too, which works beside the whole check and hardly
  // beside the phrases: by the clock the same ratio is little more than half.
  it('patterns and detectors cost at most twenty-four times the phrases', async () => {
    const { fullOverTerms63k } = await figuresOf({ job: 'full', budget: 1000 });
    expect(fullOverTerms63k).toBeLessThan(24);
  });

  it('a keystroke costs at most a fortieth of the whole check and says the same', async () => {
    const { keystrokeOverFull63k } = await figuresOf({ job: 'keystroke', count: 90 });
    expect(keystrokeOverFull63k).toBeLessThan(1 / 40);
  });

  it('twice a hostile text costs at most four times as much, and no text many times as much as an ordinary one', async () => {
    const first = await figuresOf({ job: 'hostile', budget: 2500 });
    const second = await figuresOf({ job: 'hostile', budget: 2500 });
    const steady = (name: string) => Math.min(first[name] ?? 0, second[name] ?? 0);
    const doublings = Object.keys(first).filter((name) => name.startsWith('doubling: '));
    expect(doublings).not.toEqual([]);
    for (const name of doublings) expect(steady(name), name).toBeLessThan(4.5);
    expect(steady('hostileOverTypical')).toBeLessThan(12);
  });
});
