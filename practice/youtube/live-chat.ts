/** The chat's own page, in a frame beside the video or in a window of its own; Enter sends. */
import '../look/look.css';
import { language } from '../look/language';
import { post } from '../look/posted';
import { element, nest } from './element';
import { texts } from './texts';
import './youtube.css';

class YtLiveChatApp extends HTMLElement {
  connectedCallback(): void {
    const messages = element('div', { id: 'items' }, element('p', {}, `Tâm: ${texts.chatSample}`));
    const send = (text: string): void => {
      messages.append(element('p', {}, `An: ${text}`));
      note(text);
    };
    const join = element('button', { class: 'quiet join', type: 'button' }, texts.join);
    const renderer = element('yt-live-chat-renderer', {}, messages, createInput(send), join);
    // Joining as a member replaces the whole input by another.
    join.addEventListener('click', () =>
      renderer.querySelector('#input-panel')?.replaceWith(createInput(send)),
    );
    this.append(element('div', { id: 'contents' }, renderer));
  }
}

function createInput(send: (text: string) => void): Node {
  const box = element('div', {
    id: 'input',
    contenteditable: '',
    class: 'style-scope yt-live-chat-text-input-field-renderer',
  });
  const button = element('button', { class: 'press', 'aria-label': texts.send, disabled: '' }, texts.send);
  const submit = (): void => {
    const text = textOf(box);
    if (text.trim() === '') return;
    box.replaceChildren();
    button.setAttribute('disabled', '');
    send(text);
  };
  box.addEventListener('input', () => button.toggleAttribute('disabled', textOf(box).trim() === ''));
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  button.addEventListener('click', submit);
  return assemble(box, button);
}

function assemble(box: HTMLElement, button: HTMLElement): Node {
  const field = element(
    'yt-live-chat-text-input-field-renderer',
    { id: 'input' },
    element('label', { id: 'label' }, texts.chat),
    box,
  );
  const sendButton = nest(
    button,
    ['div', { id: 'message-buttons' }],
    ['div', { id: 'send-button' }],
    ['yt-button-renderer'],
  );
  const container = element(
    'div',
    { id: 'container' },
    element('div', { id: 'top' }, element('div', { id: 'input-container' }, field)),
    element('div', { id: 'buttons' }, element('div', { id: 'picker-buttons' }), sendButton),
  );
  return nest(
    container,
    ['div', { id: 'input-panel' }],
    ['yt-live-chat-message-input-renderer', { id: 'live-chat-message-input' }],
  );
}

/** An emoji of the chat is an image; its `alt` is its text. */
function textOf(box: HTMLElement): string {
  const parts = [...box.childNodes].map((node) =>
    node instanceof HTMLImageElement ? node.alt : (node.textContent ?? ''),
  );
  return parts.join('').replaceAll('\u00a0', ' ');
}

/** Noted here and, where the watch page frames the chat, shown there too. */
function note(text: string): void {
  const posted = { where: parent === window ? 'youtube.chat-window' : 'youtube.chat', text };
  post(posted.where, posted.text);
  if (parent !== window) parent.postMessage(posted, location.origin);
}

document.documentElement.lang = language;
const theme = new URLSearchParams(location.search).get('theme');
if (theme) document.documentElement.dataset.theme = theme;
customElements.define('yt-live-chat-app', YtLiveChatApp);
