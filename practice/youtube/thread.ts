/** `ytd-comment-thread-renderer`: one posted comment, with a reply box on demand. */
import { createCommentbox } from './commentbox';
import { element, nest } from './element';
import { texts } from './texts';

export interface PostedComment {
  readonly name: string;
  readonly text: string;
}

export function createThread({ name, text }: PostedComment, onReply: (text: string) => void): HTMLElement {
  const answer = element('button', { class: 'quiet', type: 'button' }, texts.reply);
  const toolbar = element('div', { id: 'toolbar' }, element('div', { id: 'reply-button-end' }, answer));
  const place = element('div', { id: 'reply-dialog' });
  answer.addEventListener('click', () => openReply(place, onReply));
  const bar = element('ytd-comment-engagement-bar', {}, toolbar, place);
  const main = element('div', { id: 'main' }, element('strong', {}, name), element('p', {}, text), bar);
  return element(
    'ytd-comment-thread-renderer',
    {},
    nest(main, ['ytd-comment-view-model'], ['div', { id: 'body' }]),
  );
}

function openReply(place: HTMLElement, onReply: (text: string) => void): void {
  const close = (): void => place.replaceChildren();
  const post = (text: string): void => {
    close();
    onReply(text);
  };
  const box = createCommentbox({ isReply: true, onPost: post, onCancel: close });
  place.replaceChildren(element('ytd-comment-reply-dialog-renderer', {}, box));
  place.querySelector<HTMLElement>('#contenteditable-root')?.focus();
}
