// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../lib/engine/compile';
import { createDraftCheck } from '../../lib/parts/draft-check';
import { createAsking } from '../../lib/reminders/ask';
import { createDismissals } from '../../lib/reminders/dismissals';
import { createSession } from '../../lib/reminders/session';
import { createReminderStore } from '../../lib/reminders/store';
import { createWording } from '../../lib/reminders/wording';
import { adapterOf } from '../../lib/sites/adapter';
import type { Composer } from '../../lib/sites/composer';
import { rule, rulesetOf } from '../engine/ruleset-of';

const ruleset = rulesetOf([
  rule('personal-data.code', { pattern: 'mã \\d+', engine: 'native' }, { severity: 'serious' }),
]);
const pauseMs = 400;
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  // The environment has no registry of highlights.
  vi.stubGlobal('CSS', { highlights: new Map() });
  end = new AbortController();
  clockOf(0);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** A clock that moves on by so much at each look at it. */
function clockOf(ms: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += ms;
    return now;
  });
}

function composerWith(draft: string): Composer {
  const box = document.createElement('textarea');
  box.value = draft;
  document.body.append(box);
  const hint = { kind: 'post', box: [], labels: [], submit: [], submitLabels: [], postKey: 'none' };
  return { box, kind: 'post', hint: hint as unknown as Composer['hint'], adapter: adapterOf('x'), scope: [] };
}

function start() {
  const store = createReminderStore('x');
  const knowledge = {
    compiled: compile(ruleset),
    word: createWording(ruleset),
    createDraftCheck,
  };
  const onReminders = vi.fn();
  const session = createSession({
    knowledge: () => knowledge,
    dismissals: createDismissals('x', end.signal, { set: () => {} }, () => {}),
    store,
    isComposing: () => false,
    cardFrom: () => 'caution',
    onReminders,
    onGone: () => {},
  });
  end.signal.addEventListener('abort', () => session.close());
  return { session, store, onReminders };
}

const three = 'mã 1\nmã 2\nmã 3';

describe('a draft that there was no time for', () => {
  it('is looked at again in the next pauses, until all is seen and no timer runs', () => {
    clockOf(15);
    const { session, store } = start();
    session.open(composerWith(three));
    const seen = [1, 2, 3].map(() => {
      vi.advanceTimersByTime(pauseMs);
      const { reminders, unchecked } = store.getState();
      return [reminders.length, unchecked];
    });
    expect(seen).toEqual([
      [1, 'out-of-time'],
      [2, 'out-of-time'],
      [3, null],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has nothing of ours beside it, and no timer for ever, while no time is enough', () => {
    clockOf(30);
    const { session, store, onReminders } = start();
    session.open(composerWith(three));
    vi.advanceTimersByTime(10 * pauseMs);
    expect(store.getState()).toMatchObject({ view: 'hidden', unchecked: 'out-of-time' });
    expect(onReminders).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is forgotten together with its timer when its composer is left', () => {
    clockOf(15);
    const { session, store } = start();
    session.open(composerWith(three));
    vi.advanceTimersByTime(pauseMs);
    expect(vi.getTimerCount()).toBe(1);
    session.close();
    expect(vi.getTimerCount()).toBe(0);
    expect(store.getState()).toMatchObject({ view: 'hidden', unchecked: null, reminders: [] });
  });

  it('is posted unasked', () => {
    clockOf(30);
    const { session, store } = start();
    const composer = composerWith(three);
    const asking = createAsking({ session, store, showCard: async () => true });
    const release = async () => true;
    expect(asking.decide({ composer, verb: 'Đăng', release })).toBe(false);
    expect(store.getState().unchecked).toBe('out-of-time');
  });
});

describe('a draft with text in an old font', () => {
  const old = 'Uû ban nh©n d©n tØnh ®Ò nghÞ c¸c së b¸o c¸o';

  it('has a pill beside it without any reminder, until it is converted', () => {
    const { session, store, onReminders } = start();
    const composer = composerWith(old);
    session.open(composer);
    vi.advanceTimersByTime(pauseMs);
    expect(store.getState()).toMatchObject({ view: 'pill', unchecked: 'legacy-encoding', reminders: [] });
    expect(onReminders).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    (composer.box as HTMLTextAreaElement).value = 'Uỷ ban nhân dân tỉnh đề nghị các sở báo cáo';
    composer.box.dispatchEvent(new Event('input'));
    vi.advanceTimersByTime(pauseMs);
    expect(store.getState()).toMatchObject({ view: 'hidden', unchecked: null });
  });

  it('is posted unasked', () => {
    const { session, store } = start();
    const asking = createAsking({ session, store, showCard: async () => true });
    const press = { composer: composerWith(old), verb: 'Đăng', release: async () => true };
    expect(asking.decide(press)).toBe(false);
    expect(store.getState().view).toBe('pill');
  });

  it('is asked about for what is serious in the rest of it', () => {
    const { session, store } = start();
    const asking = createAsking({ session, store, showCard: async () => true });
    const press = { composer: composerWith(`mã 1\n${old}`), verb: 'Đăng', release: async () => true };
    expect(asking.decide(press)).toBe(true);
    asking.reviewAgain();
    expect(store.getState()).toMatchObject({ view: 'pill', unchecked: 'legacy-encoding' });
  });
});

describe('a draft that there is time for', () => {
  // https://github.com/Automattic/harper/issues/3299
  it('is looked at once a pause and no more', () => {
    const { session, store, onReminders } = start();
    session.open(composerWith(three));
    vi.advanceTimersByTime(pauseMs);
    expect(store.getState()).toMatchObject({ view: 'pill', unchecked: null });
    expect(onReminders).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not taken for the draft of the composer before it', () => {
    const { session, store } = start();
    session.open(composerWith(three));
    vi.advanceTimersByTime(pauseMs);
    session.open(composerWith('mã 4'));
    vi.advanceTimersByTime(pauseMs);
    expect(store.getState().reminders.map(({ finding }) => finding.start)).toEqual([0]);
  });
});
