/** Which built page a practice host shows at a path. */

const facebookHosts = ['www.facebook.com', 'm.facebook.com', 'web.facebook.com', 'business.facebook.com'];
const xHosts = ['x.com', 'mobile.x.com', 'twitter.com'];
const youtubeHosts = ['www.youtube.com', 'm.youtube.com', 'studio.youtube.com'];

export const startAddress = 'https://doclai.practice/';
const otherSiteAddress = 'https://other.example/';

/** File of the page below the output folder, or null for a host that is not part of the practice. */
export function pageOf({ hostname, pathname }: URL): string | null {
  if (facebookHosts.includes(hostname)) return facebookPage(pathname);
  if (xHosts.includes(hostname)) return 'x/index.html';
  if (youtubeHosts.includes(hostname)) return youtubePage(pathname);
  if (hostname === new URL(startAddress).hostname) return 'start/index.html';
  if (hostname === new URL(otherSiteAddress).hostname) return 'other-site/index.html';
  return null;
}

function facebookPage(path: string): string {
  return path.startsWith('/plugins/') ? 'facebook/plugin.html' : 'facebook/index.html';
}

function youtubePage(path: string): string {
  if (path.startsWith('/embed/')) return 'youtube/embed.html';
  return path.startsWith('/live_chat') ? 'youtube/live-chat.html' : 'youtube/index.html';
}
