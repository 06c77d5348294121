/** `ytd-comment-thread-renderer`: one posted comment, with a reply box on demand, and an edit box on one's own. */
import { createCommentbox } from './commentbox';
import { element, nest } from './element';
import { texts } from './texts';

export interface PostedComment {
  readonly name: string;
  readonly text: string;
}

export interface ThreadWishes {
  onReply(text: string): void;
  onEdit(text: string): void;
}

export function createThread({ name, text }: PostedComment, { onReply, onEdit }: ThreadWishes): HTMLElement {
  const place = element('div', { id: 'reply-dialog' });
  const answer = element('button', { class: 'quiet', type: 'button' }, texts.reply);
  answer.addEventListener('click', () => openBox(place, 'reply', '', onReply));
  const toolbar = element('div', { id: 'toolbar' }, element('div', { id: 'reply-button-end' }, answer));
  if (name === 'An') {
    const edit = element('button', { class: 'quiet edit', type: 'button' }, texts.edit);
    edit.addEventListener('click', () => openBox(place, 'edit', text, onEdit));
    toolbar.append(edit);
  }
  const bar = element('ytd-comment-engagement-bar', {}, toolbar, place);
  const main = element('div', { id: 'main' }, element('strong', {}, name), element('p', {}, text), bar);
  return element(
    'ytd-comment-thread-renderer',
    {},
    nest(main, ['ytd-comment-view-model'], ['div', { id: 'body' }]),
  );
}

function openBox(
  place: HTMLElement,
  use: 'reply' | 'edit',
  initial: string,
  onPost: (text: string) => void,
): void {
  const close = (): void => place.replaceChildren();
  const post = (text: string): void => {
    close();
    onPost(text);
  };
  const box = createCommentbox({ use, initial, onPost: post, onCancel: close });
  place.replaceChildren(element('ytd-comment-reply-dialog-renderer', {}, box));
  place.querySelector<HTMLElement>('#contenteditable-root')?.focus();
}
