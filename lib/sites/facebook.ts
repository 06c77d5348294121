/** Facebook: Lexical boxes in the top frame, no shadow roots; chats float over every page. */
import { accessibleName } from './accessible-name';
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

export const facebook: Adapter = {
  site: 'facebook',
  blursBeforePost: false,
  isPrivate(box, path) {
    if (/^\/(messages|messenger_media|t)(\/|$)/.test(path) || /\/inbox(\/|$)/.test(path)) return true;
    const name = accessibleName(box);
    return chatNames.some(
      (chat) => name === chat || name.startsWith(`${chat} `) || name.startsWith(`${chat}…`),
    );
  },
};
