/** `ytd-comments`: a box to join in and what others have said. */
import { post } from '../look/posted';
import { element, nest } from './element';
import { createSimplebox } from './simplebox';
import { texts } from './texts';
import { createThread } from './thread';

/** `where` is the beginning of what is noted: "youtube" on a watch page, "youtube.shorts" beside a short. */
export function createComments(where: { readonly comment: string; readonly reply: string }): HTMLElement {
  const threads = element('div', { id: 'contents' });
  const wishes = {
    onReply: (text: string): void => post(where.reply, text),
    onEdit: (text: string): void => post('youtube.edit', text),
  };
  const onPost = (text: string): void => {
    post(where.comment, text);
    threads.prepend(createThread({ name: 'An', text }, wishes));
  };
  threads.append(...texts.samples.map((sample) => createThread(sample, wishes)));
  const box = createSimplebox({ use: 'comment', onPost });
  const header = nest(box, ['div', { id: 'header' }], ['ytd-comments-header-renderer']);
  return element('ytd-comments', {}, element('ytd-item-section-renderer', {}, header, threads));
}
