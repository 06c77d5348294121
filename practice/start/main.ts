import '../look/look.css';
import { sampleDrafts } from '../sample-drafts';
import './start.css';

const theme = new URLSearchParams(location.search).get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const list = document.querySelector('.samples');
for (const { text } of sampleDrafts) {
  const item = document.createElement('li');
  item.textContent = text;
  list?.append(item);
}
