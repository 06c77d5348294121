// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DrawnActions } from '../../../components/reminders/part';
import { Reminders } from '../../../components/reminders/reminders';
import { createReminderStore, type ReminderState } from '../../../lib/reminders/store';
import type { Reminder } from '../../../lib/reminders/wording';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// There is no layout here.
Object.assign(document, { elementsFromPoint: () => [] });

const reminder: Reminder = {
  finding: { rule: 'secrecy.mark', category: 'secrecy', severity: 'serious', start: 0, end: 3 },
  message: { vi: 'Có dấu mật.', en: 'There is a secrecy mark.' },
  advice: { vi: 'Bỏ ra.', en: 'Take it out.' },
  basis: null,
  scopes: ['draft'],
};
const legacy = /phông chữ cũ \(TCVN3, VNI\) chưa đọc được\. .*chuyển sang Unicode rồi xem lại/;
const late = 'Một số mục nhắc chưa xem kịp bài này.';

const actions = (): DrawnActions => ({
  select: vi.fn(),
  dismiss: vi.fn(),
  openBasis: vi.fn(),
  openCard: vi.fn(),
  closeCard: vi.fn(),
  inHand: () => null,
  mask: vi.fn(),
  takeCaret: () => null,
  reviewAgain: vi.fn(),
  postAnyway: vi.fn(),
});

let root: Root;

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea><div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => act(() => root.unmount()));

async function show(state: Partial<ReminderState>): Promise<string> {
  const store = createReminderStore('facebook');
  store.setState({ anchor: document.querySelector('textarea'), ...state });
  await act(async () => root.render(<Reminders store={store} actions={actions()} />));
  // What is said comes into its region a moment later.
  await act(() => new Promise((later) => setTimeout(later, 80)));
  return document.getElementById('root')?.textContent ?? '';
}
const buttons = () => document.querySelectorAll('button').length;

describe('the pill', () => {
  it('says politely that a passage could not be read and what helps, with nothing to open', async () => {
    expect(await show({ view: 'pill', unchecked: 'legacy-encoding' })).toMatch(legacy);
    expect(document.querySelector('[role=status]')).not.toBeNull();
    expect(buttons()).toBe(0);
  });

  it('says it beside the number of reminders, and opens the card', async () => {
    const text = await show({ view: 'pill', unchecked: 'legacy-encoding', reminders: [reminder] });
    expect(text).toBe('1 chỗ nên xem lại, có đoạn chưa đọc được');
    expect(buttons()).toBe(1);
  });

  it('says nothing of a lack of time', async () => {
    expect(await show({ view: 'pill', unchecked: 'out-of-time', reminders: [reminder] })).toBe(
      '1 chỗ nên xem lại',
    );
  });

  it('says it in English too', async () => {
    const text = await show({ view: 'pill', unchecked: 'legacy-encoding', language: 'en' });
    expect(text).toMatch(/old font \(TCVN3, VNI\).*convert it to Unicode/);
  });
});

describe('the card', () => {
  it('says under the reminders what could not be read', async () => {
    const text = await show({ view: 'card', unchecked: 'legacy-encoding', reminders: [reminder] });
    expect(text.indexOf('Có dấu mật.')).toBeGreaterThan(-1);
    expect(text.search(legacy)).toBeGreaterThan(text.indexOf('Có dấu mật.'));
  });

  it('says in one line that not every rule was looked for', async () => {
    expect(await show({ view: 'card', unchecked: 'out-of-time', reminders: [reminder] })).toContain(late);
  });

  it('says neither where all was looked at', async () => {
    const text = await show({ view: 'card', reminders: [reminder] });
    expect(text).not.toMatch(legacy);
    expect(text).not.toContain(late);
  });
});

describe('a card that is open while the author writes on', () => {
  const at = (start: number): Reminder => ({
    ...reminder,
    finding: { ...reminder.finding, start, end: start + 3 },
  });

  it('keeps what is open below a reminder when words come before it', async () => {
    let draft = 'mật, mật';
    const inHand = () => ({ box: document.body, draft, isComposing: () => false });
    const store = createReminderStore('facebook');
    store.setState({ anchor: document.querySelector('textarea'), view: 'card', reminders: [at(0), at(5)] });
    await act(async () => root.render(<Reminders store={store} actions={{ ...actions(), inHand }} />));
    const items = () => [...document.querySelectorAll('li')];
    const isOpen = (item: Element) => item.querySelector('[aria-expanded=true]') !== null;
    const before = items();
    await act(async () => before[1]?.querySelector<HTMLElement>('[aria-expanded]')?.click());
    draft = `Chào ${draft}`;
    await act(async () => store.setState({ reminders: [at(5), at(10)] }));
    expect(items().map((item, index) => item === before[index])).toEqual([true, true]);
    expect(items().map(isOpen)).toEqual([false, true]);
  });
});

describe('a press that covers a number', () => {
  const draft = 'CCCD 079099123456';
  const found: Reminder = {
    ...reminder,
    finding: { ...reminder.finding, start: 5, end: 17, parts: [{ start: 5, end: 17 }] },
  };
  const hand = () => ({ box: document.body, draft, isComposing: () => false });

  async function card(state: Partial<ReminderState>) {
    const mask = vi.fn();
    const store = createReminderStore('facebook');
    store.setState({ anchor: document.querySelector('textarea'), view: 'card', ...state });
    const drawn = <Reminders store={store} actions={{ ...actions(), inHand: hand, mask }} />;
    await act(async () => root.render(drawn));
    return mask;
  }
  const press = (name: string) =>
    act(async () =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click(),
    );

  it('writes nothing before the author has seen the result', async () => {
    const mask = await card({ reminders: [found] });
    await press('Che số này');
    expect(mask).not.toHaveBeenCalled();
    expect(document.querySelector('.masked')?.textContent).toBe('*********456');
    await press('Thay trong bài');
    expect(mask).toHaveBeenCalledWith({ start: 5, end: 17, before: '079099123456', after: '*********456' });
  });

  it('is not offered where a mask makes no sense', async () => {
    await card({ reminders: [reminder] });
    expect(document.getElementById('root')?.textContent).not.toContain('Che');
  });

  it.each([
    ['empty', /trống/],
    ['composing', /gõ dở/],
    ['moved', /vừa thay đổi/],
    ['not-plain', /xuống dòng/],
    ['different', /vẫn như cũ/],
    ['not-restored', /Ctrl\+Z/],
  ] as const)('that ended as “%s” says why and offers the words as a copy', async (outcome, why) => {
    await card({ reminders: [found], masking: { outcome, text: '*********456' } });
    expect(document.querySelector('[role=status]')?.textContent).toMatch(why);
    expect(document.querySelector('input')?.value).toBe('*********456');
  });

  it('says how to take it back, with nothing to copy, where it was written', async () => {
    await card({ masking: { outcome: 'written', text: '*********456' } });
    expect(document.querySelector('[role=status]')?.textContent).toMatch(/^Đã che/);
    expect(document.querySelector('input')).toBeNull();
  });
});

describe('buttons of ours', () => {
  it('never submit a form that they stand in', async () => {
    const shown: Partial<ReminderState>[] = [
      { view: 'pill', reminders: [reminder] },
      { view: 'card', reminders: [reminder], undo: () => {} },
      { view: 'question', reminders: [reminder] },
      { view: 'card', reminders: [reminder], masking: { outcome: 'moved', text: '*' } },
    ];
    for (const state of shown) {
      await show(state);
      const types = [...document.querySelectorAll('button')].map(({ type }) => type);
      expect(types.length).toBeGreaterThan(0);
      expect(new Set(types)).toEqual(new Set(['button']));
    }
  });
});
