/** The options in English; held to the keys of Vietnamese by its type. */
import type { OptionsTexts } from './options-vi';

export const optionsEn: OptionsTexts = {
  title: 'Options',
  sectionsLabel: 'Sections',
  sections: {
    sites: 'Social sites',
    reminders: 'How to remind',
    language: 'Language',
  },
  sites: {
    intro: 'Where it is off there are no reminders and no question before posting.',
    byAgency: 'Your agency has switched this site off. To use it, you can ask the administrator.',
  },
  reminders: {
    intro: 'This is your choice. Every place is still underlined, also where no card is shown.',
    cardFrom: {
      label: 'Show a card beside the box you write in',
      serious: { label: 'For important places only', note: 'Interrupts the least.' },
      caution: { label: 'From “worth a second look” on', note: 'The usual.' },
      info: { label: 'For every place, notes too', note: 'More reminders.' },
    },
    asking: {
      label: 'Ask once before posting',
      serious: { label: 'For important places', note: 'Asks once, then you decide.' },
      never: { label: 'Never ask', note: 'Underlines and cards only.' },
    },
  },
  language: {
    intro: 'For the reminders on pages and for the pages of Đọc Lại.',
  },
};
