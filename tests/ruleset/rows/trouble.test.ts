/** Row 20, trouble in tabs with a set that every check let in: it goes back, and the reason is kept. */
import { describe, expect, it } from 'vitest';
import { readHistory } from '../../../lib/ruleset/history';
import type { Trouble } from '../../../lib/ruleset/outcome';
import { noteTrouble, promote, setBack } from '../../../lib/ruleset/probation';
import { readState } from '../../../lib/ruleset/update-state';
import { now } from '../client';
import { day, rowOfEach } from './row';

const row = rowOfEach();
const isSetBack = async () => (await readState()).isSetBack;
const outcomes = async () => (await readHistory(2)).map(({ outcome, where }) => [outcome, where]);

describe('a new set that makes trouble three times in its first day', () => {
  it.each<Trouble>(['fault', 'slow', 'flood'])(
    'goes back for good, with a row that says so: %s',
    async (trouble) => {
      await row.client.publish({ sequence: 18 });
      await row.client.look(now + 1);
      await noteTrouble(trouble, now + 2);
      await noteTrouble(trouble, now + 3);
      expect(await row.client.version()).toBe('2026.12.18');
      await noteTrouble(trouble, now + 4);
      expect(await row.client.version()).toBe('2026.12.17');
      expect(await outcomes()).toEqual([
        ['installed', undefined],
        [`set-back-${trouble}`, '2026.12.18'],
      ]);
      expect(await isSetBack()).toBe(true);
      expect(await row.client.look(now + 5)).toMatchObject({ outcome: 'rejected-before' });
      expect(await row.client.version()).toBe('2026.12.17');
      await row.client.publish({ sequence: 19 });
      expect(await row.client.look(now + 6)).toMatchObject({ outcome: 'installed' });
      expect(await isSetBack()).toBe(false);
    },
  );
});

describe('what does not go back', () => {
  it('is a set that has held for a day: it is the one to fall back on', async () => {
    await promote(now + 2 * day);
    for (let time = 0; time < 5; time += 1) await noteTrouble('slow', now + 2 * day);
    expect(await row.client.version()).toBe('2026.12.17');
    expect((await readState()).lastGood?.sequence).toBe(17);
  });

  it('is a set on trial that has less trouble than three, however long the one before had it', async () => {
    await noteTrouble('slow', now + 1);
    await noteTrouble('slow', now + 1);
    await row.client.publish({ sequence: 18 });
    await row.client.look(now + 2);
    await noteTrouble('slow', now + 3);
    await noteTrouble('flood', now + 3);
    expect(await row.client.version()).toBe('2026.12.18');
  });
});

it('leads to the ruleset of the package where there is none before', async () => {
  await setBack(now + 1);
  expect((await row.client.active()).origin).toBe('bundled');
  expect(await row.client.lastRow()).toMatchObject({ outcome: 'installed', origin: 'bundled' });
});
