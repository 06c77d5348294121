// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OptionsProps } from '../../../components/options/options-props';
import { OwnSource } from '../../../components/options/own-source';
import { noPolicy, type Policy } from '../../../lib/policy/policy';
import { defaultSettings } from '../../../lib/settings';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const mine = 'https://mine.example/stable';
const theirs = 'https://doclai.example.gov.vn/stable';
let root: Root;

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => act(() => root.unmount()));

function show(policy: Partial<Policy>) {
  const settings = { ...defaultSettings, update: { url: mine, channel: 'pilot', intervalMinutes: 720 } };
  const data = { settings, policy: { ...noPolicy, ...policy } } as OptionsProps['data'];
  const chooseSource = vi.fn(async () => null);
  const actions = { chooseSource, chooseInterval: vi.fn() } as unknown as OptionsProps['actions'];
  act(() => root.render(<OwnSource data={data} actions={actions} />));
  return chooseSource;
}
const fields = () => [...document.querySelectorAll('input')];
const noteOf = (element: Element | null) =>
  document.getElementById(element?.getAttribute('aria-describedby') ?? '')?.textContent;

describe('where new versions come from', () => {
  it('is the author’s to change where the agency has not locked it', () => {
    show({ updateUrls: [theirs] });
    expect(fields().map(({ value, disabled }) => [value, disabled])).toEqual([
      [mine, false],
      ['pilot', false],
    ]);
  });

  it('is visibly locked, with what the agency set and whom to ask, where it has', () => {
    show({ updateUrls: [theirs], lockedSettings: ['updateUrls', 'channel', 'updateIntervalMinutes'] });
    expect(fields().map(({ disabled }) => disabled)).toEqual([true, true]);
    const [address = null, channel = null] = fields();
    expect(noteOf(address)).toBe(`Cơ quan giữ mục này: ${theirs}. Muốn đổi, bạn hỏi người quản trị máy.`);
    expect(noteOf(channel)).toContain('Cơ quan giữ mục này: stable.');
    const radios = document.querySelector('[role=radiogroup]');
    expect(noteOf(radios)).toContain('Mỗi 1 ngày');
    expect([...(radios?.querySelectorAll('button') ?? [])].every((button) => button.disabled)).toBe(true);
  });

  it('keeps what the author chose before it was locked', async () => {
    const chooseSource = show({ updateUrls: [theirs], lockedSettings: ['updateUrls'] });
    const save = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Lưu nơi lấy');
    await act(async () => save?.click());
    expect(chooseSource).toHaveBeenCalledWith({ url: mine, channel: 'pilot' });
  });
});
