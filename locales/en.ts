import type { Texts } from './index';

export const en: Texts = {
  manifest: {
    name: 'Đọc Lại: read again before you post',
    description: 'Helps you re-read a draft before you post it on Facebook, YouTube or X. The draft never leaves the page.',
    openCardCommand: 'Open the reminders of the box you are writing in',
  },
};
