/** Facebook: Lexical boxes in the top frame, no shadow roots; chats float over every page. */
import { accessibleName, comparable } from './accessible-name';
import type { Adapter } from './adapter';

/** Names of Messenger boxes in Vietnamese and English; they differ by conversation, so beginnings are compared. */
const chatNames = [
  'nhắn tin',
  'tin nhắn',
  'aa',
  'message',
  'viết tin nhắn',
  'write a message',
  'type a message',
];

/** How the windows begin that chats stand in. */
const chatPlaces = [
  'đoạn chat với',
  'cuộc trò chuyện với',
  'tin nhắn trong',
  'chat with',
  'conversation with',
];

export const facebook: Adapter = {
  site: 'facebook',
  blursBeforePost: false,
  isPrivate(box, path) {
    if (/^\/(messages|messenger_media|t)(\/|$)/.test(path) || /\/inbox(\/|$)/.test(path)) return true;
    return isChatName(accessibleName(box)) || isInChat(box);
  },
  isOfficePage: ({ hostname }) => hostname === 'business.facebook.com',
  pageOf({ pathname, search }) {
    const [page = ''] = /^\/(?:(?:groups|pages|people|p)\/)?[^/]*/.exec(pathname) ?? [];
    return page === '/profile.php' ? `${page}${new URLSearchParams(search).get('id')}` : page;
  },
};

function isChatName(name: string): boolean {
  return chatNames.some(
    (chat) => name === chat || name.startsWith(`${chat} `) || name.startsWith(`${chat}…`),
  );
}

function isInChat(box: Element): boolean {
  const place = box.closest('[aria-label]:is(section, [role=region], [role=dialog], [role=complementary])');
  const name = comparable(place?.getAttribute('aria-label') ?? '');
  return chatPlaces.some((chat) => name.startsWith(chat));
}
