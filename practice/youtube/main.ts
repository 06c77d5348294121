import { setUpPage } from '../look/page';
import { type Posted, show } from '../look/posted';
import { createCommunity } from './community';
import { createShorts } from './shorts';
import { createStudio } from './studio';
import { createWatch } from './watch';
import './youtube.css';

class YtdApp extends HTMLElement {
  connectedCallback(): void {
    this.append(...pageOf(location)());
  }
}

function pageOf({ hostname, pathname }: Location): () => readonly HTMLElement[] {
  if (hostname === 'studio.youtube.com') return createStudio;
  if (pathname.startsWith('/shorts/')) return createShorts;
  return /^\/@[^/]+\/(community|posts)/.test(pathname) ? createCommunity : createWatch;
}

addEventListener('message', ({ data, origin }: MessageEvent<Posted>) => {
  if (origin === location.origin && data.where === 'youtube.chat') show(data);
});

setUpPage('YouTube');
customElements.define('ytd-app', YtdApp);
