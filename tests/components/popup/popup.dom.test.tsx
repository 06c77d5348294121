// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup';
import type { PopupProps, Tab } from '../../../components/popup/popup-props';
import type { TabState } from '../../../lib/messages';
import { noPolicy } from '../../../lib/policy/policy';
import { library } from './library';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const noActions = () => ({
  askAccess: vi.fn(),
  pauseHour: vi.fn(),
  pauseSite: vi.fn(),
  resume: vi.fn(),
  setLanguage: vi.fn(),
  eraseAll: vi.fn(),
  startTrial: vi.fn(),
  ruleset: { lookNow: vi.fn(), importPack: vi.fn(), goBack: vi.fn(), allowServer: vi.fn() },
});

const tabIn = (state: TabState): Tab => ({ state, reminders: [], site: 'facebook' });
const noUpdates = { history: [], update: null, news: null };
const quiet: PopupProps = {
  tab: tabIn({ kind: 'on-here' }),
  inUse: { ruleset: library, origin: 'bundled', setAside: false },
  updates: noUpdates,
  policy: noPolicy,
  storageFails: false,
  language: 'vi',
  actions: noActions(),
};

let root: Root;

beforeEach(() => {
  location.hash = '';
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => act(() => root.unmount()));

const show = (props: Partial<PopupProps>) => act(() => root.render(<Popup {...quiet} {...props} />));
const text = () => document.body.textContent ?? '';
const buttons = () => [...document.querySelectorAll('button')];
const press = (name: string) =>
  act(() =>
    buttons()
      .find((button) => button.textContent === name)
      ?.click(),
  );

async function goTo(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
    await Promise.resolve();
  });
}

describe('the popup about this tab', () => {
  it('shows no tick and no zero where there is no reminder', () => {
    show({});
    expect(text()).toContain('Đọc Lại đang bật ở trang này.');
    expect(text()).not.toMatch(/[✓✔☑✅]|(^|\D)0(\D|$)/);
  });

  it('says in two sentences what it does not see and what a reminder is not', () => {
    show({});
    expect(text()).toContain('không có lời nhắc không có nghĩa là bài đã ổn');
    expect(text()).toContain('Lời nhắc không phải kết luận; không dùng để đánh giá hay xử lý cán bộ.');
  });

  it('lists the reminders of the draft with message, count and directive', () => {
    const reminders = [
      { rule: 'secrecy.mark', severity: 'serious', count: 2 },
      { rule: 'retired.rule', severity: 'info', count: 1 },
    ] as const;
    show({ tab: { ...quiet.tab, reminders } });
    expect(text()).toContain('Quan trọng: 2 chỗ');
    expect(text()).toContain('Có dấu mật.');
    expect(text()).toContain('Lời nhắc này không có trong bộ lời nhắc đang dùng.');
    const link = [...document.querySelectorAll('a')].find(
      (a) => a.textContent === '117/2025/QH15, Điều 5 khoản 3',
    );
    expect(link?.getAttribute('href')).toMatch(/^#directive=luat-secret&ref=/);
  });

  it.each([
    ['Tạm dừng 1 giờ', 'pauseHour', { kind: 'on-here' }],
    ['Tạm dừng trên trang này', 'pauseSite', { kind: 'on-here' }],
    ['Nhắc lại ngay', 'resume', { kind: 'paused', by: 'author', scope: 'site' }],
    ['Cho phép xem Facebook, YouTube, X', 'askAccess', { kind: 'no-access' }],
  ] as const)('has a button "%s"', (name, action, state) => {
    const actions = noActions();
    show({ tab: tabIn(state), actions });
    press(name);
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it.each([{ kind: 'opened-before' }, { kind: 'off-by-agency' }, { kind: 'not-supported' }] as const)(
    'offers nothing to press for $kind',
    (state) => {
      show({ tab: tabIn(state) });
      expect(document.querySelectorAll('[role=tabpanel] button')).toHaveLength(0);
    },
  );

  it('names the ruleset, and says when the stored one was set aside', () => {
    show({});
    expect(text()).toContain('Bản 2026.11.1, ngày 25/11/2026');
    expect(text()).not.toContain('để riêng ra');
    show({ inUse: { ruleset: library, origin: 'bundled', setAside: true } });
    expect(text()).toContain('để riêng ra');
  });

  it('still stands where no ruleset could be read', () => {
    show({ inUse: null });
    expect(text()).toContain('Chưa đọc được bộ lời nhắc nào');
  });

  it('speaks English and offers the way back to Vietnamese', () => {
    const actions = noActions();
    show({ language: 'en', actions });
    expect(text()).toContain('Đọc Lại is on for this page.');
    press('Tiếng Việt');
    expect(actions.setLanguage).toHaveBeenCalledWith('vi');
  });
});

describe('the popup about directives', () => {
  it('shows a directive at the cited point', async () => {
    show({});
    await goTo(`#${new URLSearchParams({ directive: 'luat-secret', ref: 'Điều 5 khoản 4' })}`);
    const pointed = document.querySelector('[aria-current]');
    expect(pointed?.textContent).toContain('Điều 5 khoản 4');
    expect(document.activeElement).toBe(pointed);
    expect(text()).toContain('10/12/2025');
  });

  it('names what replaced a directive', async () => {
    show({});
    await goTo('#directive=luat-old');
    expect(document.querySelector('dl')?.textContent).toContain('Được thay bằng117/2025/QH15');
  });

  it('makes links of web addresses only', async () => {
    show({});
    await goTo('#directive=luat-secret');
    const outside = [...document.querySelectorAll('main a[target]')].map((a) => a.getAttribute('href'));
    expect(outside).toEqual(['https://example.gov.vn/van-ban/1']);
    expect(text()).toContain('Công báo số 12');
  });

  it('says so where the ruleset does not hold the directive', async () => {
    show({});
    await goTo('#directive=gone');
    expect(text()).toContain('Văn bản này không có trong bộ lời nhắc đang dùng.');
  });

  it('goes back to the list on Escape, with the focus on the directive just read', async () => {
    show({});
    await goTo('#directives');
    await goTo('#directive=luat-child');
    const escapeKey = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    act(() => void document.activeElement?.dispatchEvent(escapeKey));
    expect(escapeKey.defaultPrevented).toBe(true);
    await goTo(location.hash);
    expect(location.hash).toBe('#directives');
    expect(document.activeElement?.getAttribute('data-directive')).toBe('luat-child');
  });
});

describe('the page of the ruleset', () => {
  const none = { added: [], removed: [], louder: [], quieter: [], changed: [], directives: [] };

  it('says what this version changes for authors, group by group', async () => {
    const rule = { vi: 'Có vẻ là mật khẩu.', en: 'This looks like a password.' };
    show({
      updates: { ...noUpdates, news: { ...none, since: '2026.10.1', added: [rule], quieter: [rule, rule] } },
    });
    await goTo('#ruleset');
    expect(text()).toContain('So với bản 2026.10.1:');
    const groups = [...document.querySelectorAll('details > summary')].map((summary) => summary.textContent);
    expect(groups).toEqual(['1 mục nhắc mới', '2 mục nhắc nay nhắc nhẹ hơn']);
    expect(document.querySelector('details')?.textContent).toContain(rule.vi);
  });

  it('says so where nothing changes, and nothing where no version before is known', async () => {
    show({ updates: { ...noUpdates, news: { ...none, since: '2026.10.1' } } });
    await goTo('#ruleset');
    expect(text()).toContain('Không có gì đổi với người viết so với bản 2026.10.1.');
    show({ updates: noUpdates });
    expect(text()).not.toContain('Mới trong bản này');
  });
});
