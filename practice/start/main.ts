import '../look/look.css';
import { sampleDrafts } from '../sample-drafts';
import './start.css';

const params = new URLSearchParams(location.search);
const theme = params.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

// The sites take over the theme and the language.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.sites a')) {
  link.search = new URLSearchParams([...new URLSearchParams(link.search), ...params]).toString();
}

const list = document.querySelector('.samples');
for (const { text } of sampleDrafts) {
  const item = document.createElement('li');
  item.textContent = text;
  list?.append(item);
}
