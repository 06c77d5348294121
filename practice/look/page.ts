/** What all practice pages share: theme, language, the bar on top and the list of what was posted. */
import './look.css';
import { language } from './language';
import { postedList } from './posted';

const words = {
  vi: { practice: 'Trang tập', back: 'Về trang đầu' },
  en: { practice: 'Practice page', back: 'Back to start' },
}[language];

/** `?theme=dark` or `?theme=light`; without it the page follows the system. */
export function setUpPage(site: string): void {
  const { documentElement: root, body } = document;
  root.lang = language;
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme) root.dataset.theme = theme;
  body.prepend(bar(site));
  body.append(postedList());
}

function bar(site: string): HTMLElement {
  const element = document.createElement('header');
  element.className = 'practice-bar';
  const name = document.createElement('strong');
  name.textContent = site;
  const back = document.createElement('a');
  back.href = 'https://doclai.practice/';
  back.textContent = words.back;
  element.append(`${words.practice} · `, name, back);
  return element;
}
