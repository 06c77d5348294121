import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTypingPause } from '../../lib/reminders/pause-in-typing';

let composing: boolean;
let pauses: number;

beforeEach(() => {
  vi.useFakeTimers();
  composing = false;
  pauses = 0;
});
afterEach(() => vi.useRealTimers());

const start = () =>
  createTypingPause(
    400,
    () => composing,
    () => {
      pauses += 1;
    },
  );

it('a pause is so long after the last key, whenever the first one was', () => {
  const pause = start();
  pause.typed();
  for (let key = 0; key < 5; key += 1) {
    vi.advanceTimersByTime(150);
    pause.typed();
  }
  vi.advanceTimersByTime(399);
  expect(pauses).toBe(0);
  vi.advanceTimersByTime(1);
  expect([pauses, vi.getTimerCount()]).toEqual([1, 0]);
});

it('an input method that stays open costs no timer, and its end is waited for like a key', () => {
  const pause = start();
  composing = true;
  pause.typed();
  vi.advanceTimersByTime(60_000);
  expect([pauses, vi.getTimerCount()]).toEqual([0, 0]);
  composing = false;
  pause.typed();
  vi.advanceTimersByTime(400);
  expect([pauses, vi.getTimerCount()]).toEqual([1, 0]);
});

it('a clock that is put back makes no pause longer', () => {
  const pause = start();
  pause.typed();
  vi.setSystemTime(Date.now() - 3_600_000);
  vi.advanceTimersByTime(800);
  expect(pauses).toBe(1);
});
