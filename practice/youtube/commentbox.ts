/** `ytd-commentbox`: the bare contenteditable of comments and replies, and its two buttons. */
import { element, nest } from './element';
import { linesOf } from './lines-of';
import { texts } from './texts';

export interface CommentboxWishes {
  /** What the box is for; the labels of box and button follow from it. */
  readonly use: CommentboxUse;
  /** The text of a comment that is edited. */
  readonly initial?: string;
  onPost(text: string): void;
  onCancel(): void;
}

export type CommentboxUse = 'comment' | 'reply' | 'edit' | 'community';

/** How long after a change the site gets to its button, in ms. */
const enablingTime = 40;

export function createCommentbox({ use, initial = '', onPost, onCancel }: CommentboxWishes): HTMLElement {
  const { box, button } = texts.commentbox[use];
  const root = createRoot(box, initial);
  const submitButton = element('button', { class: 'press', 'aria-label': button }, button);
  const submitHost = buttonHost('submit-button', submitButton);
  const cancelButton = element('button', { class: 'quiet', 'aria-label': texts.cancel }, texts.cancel);

  const setReady = (isReady: boolean): void => {
    for (const part of [submitHost, submitButton]) part.toggleAttribute('disabled', !isReady);
    submitButton.setAttribute('aria-disabled', String(!isReady));
  };
  const submit = (): void => {
    if (submitButton.hasAttribute('disabled')) return;
    onPost(linesOf(root));
    root.replaceChildren();
    setReady(false);
  };
  setReady(false);
  root.addEventListener('input', () => setTimeout(() => setReady(linesOf(root).trim() !== ''), enablingTime));
  root.addEventListener('keydown', (event) => takeEnter(event, submit));
  submitButton.addEventListener('click', submit);
  cancelButton.addEventListener('click', onCancel);
  return assemble(root, use === 'reply', [buttonHost('cancel-button', cancelButton), submitHost]);
}

/** `br` or `text`: the other shapes that a line break was seen in; `null` is the browser's own `<div>`. */
const enterShape = new URLSearchParams(location.search).get('enter');

function createRoot(label: string, initial: string): HTMLElement {
  const root = element('div', {
    id: 'contenteditable-root',
    contenteditable: 'true',
    dir: 'auto',
    class: 'style-scope yt-formatted-string',
    'aria-label': label,
  });
  if (initial !== '') root.append(initial);
  // Where white space is kept a line break is a character, else a `<br>`.
  if (enterShape === 'br') root.style.whiteSpace = 'normal';
  return root;
}

/** Ctrl or Cmd with Enter posts; with `?enter=` set, Enter breaks the line where the browser would make a `<div>`. */
function takeEnter(event: KeyboardEvent, submit: () => void): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    submit();
  } else if (enterShape) {
    event.preventDefault();
    document.execCommand('insertLineBreak');
  }
}

function buttonHost(id: string, button: HTMLElement): HTMLElement {
  return element('ytd-button-renderer', { id }, element('yt-button-shape', {}, button));
}

const textareaAttributes = {
  id: 'contenteditable-textarea',
  'enable-content-editable': 'true',
  maxlength: '10000',
  'plaintext-only': 'true',
  required: 'true',
  'split-lines': '',
};

function assemble(root: HTMLElement, isReply: boolean, buttons: readonly HTMLElement[]): HTMLElement {
  const input = nest(
    root,
    ['div', { id: 'creation-box', class: 'not-focused' }],
    ['tp-yt-paper-input-container', { id: 'input-container' }],
    ['div', { class: 'input-wrapper' }],
    ['div', { id: 'labelAndInputContainer' }],
    ['ytd-emoji-input', { id: 'emoji' }],
    ['yt-user-mention-autosuggest-input', { slot: 'input' }],
    ['yt-formatted-string', textareaAttributes],
  );
  const footer = element('div', { id: 'footer' }, element('div', { id: 'buttons' }, ...buttons));
  const main = element('div', { id: 'main' }, input, footer);
  const attributes = { id: 'commentbox', ...(isReply ? { 'is-reply': '' } : {}) };
  return element('ytd-commentbox', attributes, element('div', { id: 'thumbnail-input-row' }, main));
}
