/** A player as other sites embed it, given a box so that a test can see that the extension stays out. */
import '../look/look.css';
import { post } from '../look/posted';

const box = document.querySelector<HTMLElement>('#contenteditable-root');
document
  .querySelector('button')
  ?.addEventListener('click', () => post('youtube.embed', box?.textContent ?? ''));
