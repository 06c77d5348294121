/** `ytd-comment-simplebox-renderer`: a look-alike of a box that builds the real one at the first click. */
import { createCommentbox } from './commentbox';
import { element } from './element';
import { texts } from './texts';

export function createSimplebox(onPost: (text: string) => void): HTMLElement {
  const label = element(
    'yt-formatted-string',
    { id: 'simplebox-placeholder', role: 'textbox' },
    texts.placeholder,
  );
  const placeholder = element('div', { id: 'placeholder-area', tabindex: '0' }, label);
  const dialog = element('div', { id: 'comment-dialog' });

  const close = (): void => {
    dialog.hidden = true;
    placeholder.hidden = false;
  };
  const open = (): void => {
    placeholder.hidden = true;
    dialog.hidden = false;
    if (!dialog.hasChildNodes()) dialog.append(build());
    dialog.querySelector<HTMLElement>('#contenteditable-root')?.focus();
  };
  const build = (): HTMLElement => {
    const post = (text: string): void => {
      close();
      onPost(text);
    };
    const box = createCommentbox({ isReply: false, onPost: post, onCancel: close });
    return element('ytd-comment-dialog-renderer', {}, box);
  };
  placeholder.addEventListener('click', open);
  const row = element('div', { id: 'thumbnail-input-row' }, placeholder);
  return element('ytd-comment-simplebox-renderer', {}, row, dialog);
}
