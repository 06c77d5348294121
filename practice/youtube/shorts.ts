/** A short: its comments open in a panel beside it. */
import { createComments } from './comments';
import { element } from './element';
import { texts } from './texts';

export function createShorts(): readonly HTMLElement[] {
  const panel = element('ytd-engagement-panel-section-list-renderer', { hidden: '' });
  const open = element('button', { class: 'quiet open-comments', type: 'button' }, texts.openComments);
  open.addEventListener('click', () => {
    panel.hidden = false;
    if (!panel.hasChildNodes())
      panel.append(createComments({ comment: 'youtube.shorts', reply: 'youtube.shorts-reply' }));
  });
  const player = element('div', { id: 'player' }, '▶');
  return [
    element('div', { id: 'primary' }, player, element('h1', { id: 'title' }, texts.short), open),
    panel,
  ];
}
