/** Studio: replies to comments are written in a textarea; titles and descriptions are no posts. */
import { post } from '../look/posted';
import { element, nest } from './element';
import { texts } from './texts';

export function createStudio(): readonly HTMLElement[] {
  const title = element('h1', { id: 'title' }, texts.studioTitle);
  const sample = element('p', {}, texts.samples[0]?.text ?? '');
  const column = element('div', { id: 'primary' }, title, sample, createReply(), ...createDetails());
  return [column];
}

function createReply(): HTMLElement {
  const box = element('textarea', {
    id: 'textarea',
    placeholder: texts.studioReplyLabel,
    rows: '3',
  }) as HTMLTextAreaElement;
  const button = element('button', { class: 'press', 'aria-label': texts.studioReply }, texts.studioReply);
  button.addEventListener('click', () => {
    if (box.value.trim() === '') return;
    post('youtube.studio-reply', box.value);
    box.value = '';
  });
  const body = nest(
    box,
    ['div', { id: 'body' }],
    ['div', { id: 'main' }],
    ['ytcp-form-input-container', { id: 'input-container' }],
    ['tp-yt-iron-autogrow-textarea', { id: 'textarea' }],
    ['div', { class: 'textarea-container fit' }],
  );
  const submit = element('ytcp-comment-button', {}, element('ytcp-button', {}, button));
  return element('ytcp-commentbox', {}, body as HTMLElement, submit);
}

function createDetails(): readonly HTMLElement[] {
  return [
    ['title-textarea', texts.videoTitle],
    ['description-textarea', texts.videoDescription],
  ].map(([id = '', label = '']) => {
    const box = element('div', {
      id: 'textbox',
      contenteditable: 'true',
      role: 'textbox',
      'aria-required': 'true',
      'aria-label': label,
    });
    return element(
      'ytcp-social-suggestions-textbox',
      { id },
      element('small', {}, label),
      element('ytcp-social-suggestion-input', {}, box),
    );
  });
}
