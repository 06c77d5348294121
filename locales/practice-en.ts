/** The box to try in, in English; held to the keys of Vietnamese by its type. */
import type { PracticeTexts } from './practice-vi';

export const practiceEn: PracticeTexts = {
  label: 'A box to try in: write anything, nothing is posted',
  sample: 'Gửi anh em số CCCD 079099123456 của chị Hoa để làm hồ sơ.',
  writeSample: 'Fill in a sample',
  post: 'Post (try)',
  posted: 'On a real site the post would be sent now. Here nothing is sent.',
  steps: {
    written: 'Write a sentence, or press “Fill in a sample”.',
    seen: 'The place worth a second look is underlined, and a note stands beside the box.',
    opened: 'Press the note to open the card: why, what to do, and which directive it rests on.',
    asked: 'Press “Post (try)”: for important places Đọc Lại asks once.',
    posted: 'Press “Post anyway”: you decide, and the post goes through.',
  },
  happened: '(seen)',
  allHappened: 'All steps have happened: Đọc Lại works on this computer.',
};
