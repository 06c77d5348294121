/** A box that Facebook lets other sites embed: the extension stays out of it. */
import '../look/look.css';
import { post } from '../look/posted';

const box = document.querySelector<HTMLElement>('.plugin-box');
document
  .querySelector('button')
  ?.addEventListener('click', () => post('facebook.plugin', box?.textContent ?? ''));
