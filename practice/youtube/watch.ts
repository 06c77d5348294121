/** A watch page: a picture of a player, comments below it, live chat in a frame of the same origin. */
import { createComments } from './comments';
import { element } from './element';
import { texts } from './texts';

export function createWatch(): readonly HTMLElement[] {
  const title = element('h1', { id: 'title' }, texts.video);
  const next = element('button', { class: 'quiet', type: 'button' }, texts.nextVideo);
  next.addEventListener('click', () => showNextVideo(title));
  const comments = createComments({ comment: 'youtube.comment', reply: 'youtube.reply' });
  const player = element('div', { id: 'player' }, '▶');
  const chat = element('iframe', { id: 'chatframe', src: `/live_chat${location.search}`, title: texts.chat });
  return [element('div', { id: 'primary' }, player, title, next, comments), chat];
}

/** The site swaps the video in place and keeps its elements, an open comment box among them. */
function showNextVideo(title: HTMLElement): void {
  title.textContent = texts.otherVideo;
  history.pushState(null, '', `/watch${location.search}`);
  document.dispatchEvent(new CustomEvent('yt-navigate-finish', { bubbles: true }));
}
