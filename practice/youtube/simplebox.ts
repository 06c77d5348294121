/** `ytd-comment-simplebox-renderer` and its like: a look-alike of a box that builds the real one at the first click. */
import { createCommentbox } from './commentbox';
import { element } from './element';
import { texts } from './texts';

export interface SimpleboxWishes {
  readonly use: 'comment' | 'community';
  onPost(text: string): void;
}

/** The custom elements around box and look-alike, by what is written there. */
const tags = {
  comment: {
    outer: 'ytd-comment-simplebox-renderer',
    dialog: 'ytd-comment-dialog-renderer',
    placeholder: 'placeholder-area',
  },
  community: {
    outer: 'ytd-backstage-post-renderer',
    dialog: 'ytd-backstage-post-dialog-renderer',
    placeholder: 'commentbox-placeholder',
  },
} as const;

export function createSimplebox({ use, onPost }: SimpleboxWishes): HTMLElement {
  const tag = tags[use];
  const words = use === 'comment' ? texts.placeholder : texts.commentbox.community.box;
  const label = element('yt-formatted-string', { id: 'simplebox-placeholder', role: 'textbox' }, words);
  const placeholder = element('div', { id: tag.placeholder, tabindex: '0' }, label);
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
    return element(tag.dialog, {}, createCommentbox({ use, onPost: post, onCancel: close }));
  };
  placeholder.addEventListener('click', open);
  return element(tag.outer, {}, element('div', { id: 'thumbnail-input-row' }, placeholder), dialog);
}
