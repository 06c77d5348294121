// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Welcome, type WelcomeProps } from '../../../components/welcome/welcome';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => act(() => root.unmount()));

function show(props: Partial<WelcomeProps> = {}) {
  const actions = { leave: vi.fn(), setLanguage: vi.fn(), startTrial: vi.fn() };
  act(() =>
    root.render(<Welcome language="vi" ruleset={null} organisation={null} actions={actions} {...props} />),
  );
  return actions;
}
const text = () => document.querySelector('main')?.textContent ?? '';
const press = (name: string) =>
  act(() => [...document.querySelectorAll('button')].find((one) => one.textContent === name)?.click());

describe('the first page', () => {
  it('says whose tool it is, and in two sentences what it does not see and what a reminder is not', () => {
    show();
    expect(text()).toContain('Đọc Lại giúp bạn đọc lại bản nháp trước khi đăng');
    expect(text()).toContain('không có lời nhắc không có nghĩa là bài đã ổn');
    expect(text()).toContain('Lời nhắc không phải kết luận; không dùng để đánh giá hay xử lý cán bộ.');
  });

  it('begins on a managed browser with who installed it and what they do not see, and how to verify that', () => {
    show({ organisation: 'Sở Nội vụ tỉnh Hà Giang' });
    expect(document.querySelector('h1 + p')?.textContent).toBe(
      'Sở Nội vụ tỉnh Hà Giang cài Đọc Lại trên máy này. Cơ quan không thấy bài viết, lời nhắc, hay việc bạn đăng. ' +
        'Bạn có thể tạm dừng bất cứ lúc nào.',
    );
    expect(document.querySelector('details')?.textContent).toContain('Tự kiểm chứng');
  });

  it('has three steps, with the focus on the heading of each that was gone to', () => {
    const { leave } = show();
    press('Tiếp');
    expect(document.activeElement?.textContent).toBe('Lời nhắc trông thế nào');
    press('Tiếp');
    expect(document.activeElement?.textContent).toBe('Xem văn bản ở đâu');
    const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['popup.html#directives', 'options.html']);
    press('Xong');
    expect(leave).toHaveBeenCalledOnce();
  });

  it('can be left at the first step', () => {
    const { leave } = show();
    press('Bỏ qua');
    expect(leave).toHaveBeenCalledOnce();
  });
});
