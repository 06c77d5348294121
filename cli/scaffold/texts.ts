/** What `rules new` asks and says. */
import type { CliLanguage } from '../texts';
import type { QuestionKey } from './scaffold';

type Asking = Readonly<Record<QuestionKey, string>>;

const vi = {
  question: {
    id: 'Mã của mục nhắc (lời-khuyên.tên, ví dụ internal.tender):',
    severity: 'Mức (info, caution, serious):',
    phrases: 'Các cụm từ cần tìm, cách nhau bằng dấu phẩy:',
    directiveId: 'Mã của văn bản (ví dụ luat-tre-em-2016):',
    number: 'Số hiệu (để trống nếu không rõ):',
    title: 'Tên văn bản:',
  } as Asking,
  again: {
    id: 'Mã gồm tên một lời khuyên có sẵn, dấu chấm, rồi chữ thường không dấu, số và gạch nối.',
    severity: 'Chỉ nhận: info, caution, serious.',
    phrases: 'Cần ít nhất một cụm từ.',
    directiveId: 'Mã chỉ gồm chữ thường không dấu, số và gạch nối.',
    number: '',
    title: 'Cần có tên văn bản.',
  } as Asking,
  unfinished: 'chưa trả lời hết các câu hỏi nên chưa ghi tệp nào',
  written: (file: string) =>
    `Đã tạo ${file}. Hãy viết tiếp những chỗ có dấu …, rồi chạy rules lint và rules test.`,
};

export type ScaffoldTexts = typeof vi;

const en: ScaffoldTexts = {
  question: {
    id: 'Id of the rule (category.name, such as internal.tender):',
    severity: 'Severity (info, caution, serious):',
    phrases: 'Phrases to look for, with commas between them:',
    directiveId: 'Id of the directive (such as luat-tre-em-2016):',
    number: 'Its number (empty where it is not known):',
    title: 'Its title in Vietnamese:',
  },
  again: {
    id: 'The id is the name of a category, a dot, then small letters without accents, digits and hyphens.',
    severity: 'Allowed: info, caution, serious.',
    phrases: 'At least one phrase is needed.',
    directiveId: 'The id is made of small letters without accents, digits and hyphens.',
    number: '',
    title: 'A title is needed.',
  },
  unfinished: 'not all questions were answered, so no file was written',
  written: (file) => `${file} is made. Write what is marked …, then run rules lint and rules test.`,
};

export const scaffoldTexts: Readonly<Record<CliLanguage, ScaffoldTexts>> = { vi, en };
