import { setUpPage } from '../look/page';
import { type Posted, post, show } from '../look/posted';
import { element, nest } from './element';
import { createSimplebox } from './simplebox';
import { texts } from './texts';
import { createThread } from './thread';
import './youtube.css';

/** A watch page: a picture of a player, comments below it, live chat in a frame of the same origin. */
class YtdApp extends HTMLElement {
  connectedCallback(): void {
    const title = element('h1', { id: 'title' }, texts.video);
    const next = element('button', { class: 'quiet', type: 'button' }, texts.nextVideo);
    next.addEventListener('click', () => showNextVideo(title));
    const left = element(
      'div',
      { id: 'primary' },
      element('div', { id: 'player' }, '▶'),
      title,
      next,
      comments(),
    );
    const chat = element('iframe', {
      id: 'chatframe',
      src: `/live_chat${location.search}`,
      title: texts.chat,
    });
    this.append(left, chat);
  }
}

function comments(): Node {
  const threads = element('div', { id: 'contents' });
  const onReply = (text: string): void => post('youtube.reply', text);
  const onPost = (text: string): void => {
    post('youtube.comment', text);
    threads.prepend(createThread({ name: 'An', text }, onReply));
  };
  threads.append(...texts.samples.map((sample) => createThread(sample, onReply)));
  const header = nest(createSimplebox(onPost), ['div', { id: 'header' }], ['ytd-comments-header-renderer']);
  return element('ytd-comments', {}, element('ytd-item-section-renderer', {}, header, threads));
}

/** The site swaps the video in place and keeps its elements, an open comment box among them. */
function showNextVideo(title: HTMLElement): void {
  title.textContent = texts.otherVideo;
  history.pushState(null, '', `/watch${location.search}`);
  document.dispatchEvent(new CustomEvent('yt-navigate-finish', { bubbles: true }));
}

addEventListener('message', ({ data, origin }: MessageEvent<Posted>) => {
  if (origin === location.origin && data.where === 'youtube.chat') show(data);
});

setUpPage('YouTube');
customElements.define('ytd-app', YtdApp);
