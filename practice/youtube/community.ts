/** The posts of one's own channel. */
import { post } from '../look/posted';
import { element } from './element';
import { createSimplebox } from './simplebox';
import { texts } from './texts';

export function createCommunity(): readonly HTMLElement[] {
  const posts = element('div', { id: 'contents' });
  const onPost = (text: string): void => {
    post('youtube.community', text);
    posts.prepend(element('p', {}, text));
  };
  const title = element('h1', { id: 'title' }, texts.community);
  return [element('div', { id: 'primary' }, title, createSimplebox({ use: 'community', onPost }), posts)];
}
