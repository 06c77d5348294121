/** What was "posted" on a practice page: a list to look at, and `window.__posted` for tests. */
import { language } from './language';

export interface Posted {
  /** "site.surface", such as "facebook.comment". */
  readonly where: string;
  readonly text: string;
}

declare global {
  interface Window {
    __posted: Posted[];
  }
}

const words = {
  vi: { title: 'Đã “đăng”', hint: 'Chỉ nằm trong trang tập này, không gửi đi đâu.', none: 'Chưa có gì.' },
  en: { title: '“Posted”', hint: 'Kept on this practice page only, sent nowhere.', none: 'Nothing yet.' },
}[language];

window.__posted = [];

const list = document.createElement('ol');
const none = text('p', words.none);

/** Notes a post and shows it on the page. */
export function post(where: string, draft: string): void {
  window.__posted.push({ where, text: draft });
  show({ where, text: draft });
}

/** Shows what a frame has noted by itself. */
export function show({ where, text: draft }: Posted): void {
  none.remove();
  const item = document.createElement('li');
  item.append(text('small', where), text('p', draft));
  list.prepend(item);
}

/** The visible list, to be put into the page once. */
export function postedList(): HTMLElement {
  const aside = document.createElement('aside');
  aside.className = 'posted';
  aside.append(text('h2', words.title), text('small', words.hint), none, list);
  return aside;
}

function text(tag: string, content: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}
