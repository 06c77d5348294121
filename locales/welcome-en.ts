/** The first page in English; held to the keys of Vietnamese by its type. */
import type { WelcomeTexts } from './welcome-vi';

export const welcomeEn: WelcomeTexts = {
  title: 'Đọc Lại: getting started',
  steps: 'Steps',
  step: (number, of) => `Step ${number} of ${of}`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  done: 'Done',
  whose: {
    title: 'Your tool',
    own: 'Đọc Lại helps you re-read a draft before you post it on Facebook, YouTube or X. You can pause it at any time.',
    managed: (organisation) =>
      `${organisation} has installed Đọc Lại on this computer. Your agency does not see your posts, the reminders, or what you post. You can pause it at any time.`,
    never: 'The draft never leaves the open page. Every reminder can be passed over; you always decide.',
  },
  try: {
    title: 'What a reminder looks like',
    intro: 'Try it right here; nothing is posted.',
  },
  where: {
    title: 'Where the directives are',
    intro: 'Press the icon of Đọc Lại in the toolbar for directives, advice, and a box to try a sentence in.',
    directives: 'Directives',
    options: 'Options',
    pin: 'If the icon is not there, press the puzzle piece in the toolbar and pin Đọc Lại.',
  },
};
