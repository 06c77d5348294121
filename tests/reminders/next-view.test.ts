import { describe, expect, it } from 'vitest';
import type { Severity } from '../../lib/engine/types';
import { nextView, restingView } from '../../lib/reminders/next-view';
import type { View } from '../../lib/reminders/store';
import type { Reminder } from '../../lib/reminders/wording';

const reminder = (severity: Severity): Reminder => ({
  finding: { rule: 'insult.mocking', category: 'insult', severity, start: 0, end: 3 },
  message: { vi: '', en: '' },
  advice: { vi: '', en: '' },
  basis: null,
  scopes: [],
});
const none = { reminders: [], unchecked: null };
const legacy = { reminders: [], unchecked: 'legacy-encoding' } as const;
const late = { reminders: [], unchecked: 'out-of-time' } as const;
const next = (view: View, shown: Parameters<typeof nextView>[1], undo: (() => void) | null = null) =>
  nextView({ view, undo, masking: null }, shown);

describe('what stands beside the box', () => {
  it('is nothing where there is nothing to say, and a pill where there are reminders', () => {
    expect(restingView(none)).toBe('hidden');
    expect(restingView({ ...none, reminders: [reminder('caution')] })).toBe('pill');
  });

  it('is a pill where a passage could not be read, and none where only time ran out', () => {
    expect(restingView(legacy)).toBe('pill');
    expect(restingView(late)).toBe('hidden');
  });

  it('goes when the draft has nothing more to say, whatever was open', () => {
    for (const view of ['pill', 'card', 'question', 'press-again', 'unreadable'] as const) {
      expect(next(view, none)).toBe('hidden');
      expect(next(view, late)).toBe('hidden');
    }
  });

  it('stays a card that the author opened, also to take the last dismissal back', () => {
    expect(next('card', { ...none, reminders: [reminder('caution')] })).toBe('card');
    expect(next('card', legacy)).toBe('card');
    expect(next('card', none, () => {})).toBe('card');
  });

  it('stays a card while it says what came of covering a number', () => {
    const masking = { outcome: 'written', text: '***' } as const;
    expect(nextView({ view: 'card', undo: null, masking }, none)).toBe('card');
    expect(nextView({ view: 'pill', undo: null, masking }, none)).toBe('hidden');
  });

  it('stays a question only while something serious is there', () => {
    expect(next('question', { ...late, reminders: [reminder('serious')] })).toBe('question');
    expect(next('question', { ...legacy, reminders: [reminder('caution')] })).toBe('pill');
    expect(next('question', legacy)).toBe('pill');
  });

  it('never becomes a question by itself', () => {
    for (const shown of [legacy, late, { ...legacy, reminders: [reminder('serious')] }]) {
      expect(next('hidden', shown)).not.toBe('question');
    }
  });
});
