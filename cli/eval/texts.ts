/** What `rules eval` says. */
import type { CliLanguage } from '../texts';
import type { FigureName } from './figures';

const vi = {
  figure: {
    recall: 'chỗ cần nhắc được nhắc (từ caution)',
    precision: 'lời nhắc đúng chỗ (từ caution)',
    precisionSerious: 'lời nhắc serious đúng chỗ',
    silentAny: 'bài vô hại bị gạch chân bất kỳ',
    silentLoud: 'bài vô hại bị nhắc (từ caution)',
    silentSerious: 'bài vô hại bị nhắc serious',
    commentPrecision: 'bình luận bị nhắc là đúng (từ caution)',
    commentRecall: 'bình luận cần nhắc được nhắc (từ caution)',
    commentPrecisionAny: 'bình luận bị gạch chân là đúng (cả info)',
    commentRecallAny: 'bình luận cần nhắc được gạch chân (cả info)',
  } satisfies Record<FigureName, string>,
  of: 'trên',
  set: (name: string, texts: number, badLines: number) =>
    `${name}: ${texts} văn bản${badLines > 0 ? `, ${badLines} dòng không đọc được` : ''}`,
  category: 'lời khuyên',
  short: {
    recall: 'được nhắc',
    precision: 'đúng chỗ',
    precisionSerious: 'serious đúng',
    silentAny: 'vô hại: bất kỳ',
    silentLoud: 'vô hại: nhắc',
    silentSerious: 'vô hại: serious',
  },
  rule: ['mục nhắc', 'đúng', 'sai'],
  met: (isMet: boolean): string => (isMet ? 'đạt' : 'chưa đạt'),
  badLine: (file: string, line: number) => `${file}:${line} không phải JSON có "text"; bỏ qua dòng này`,
  interrupted: 'Dừng giữa chừng: các con số dưới đây chỉ tính phần đã đọc.',
  speed: (texts: number, seconds: string, perSecond: number) =>
    `${texts} văn bản trong ${seconds} giây; ${perSecond} văn bản mỗi giây của bộ xử lý`,
  noSets: 'Chưa có bộ văn bản nào: hãy thêm --set TÊN=TỆP hoặc --data THƯ MỤC.',
  badSet: (word: string) => `--set cần TÊN=TỆP, không phải "${word}"`,
  falseAlarm: 'nhắc nhầm',
  missed: 'bỏ sót',
};

export type EvalTexts = typeof vi;

const en: EvalTexts = {
  figure: {
    recall: 'places found (caution or above)',
    precision: 'findings in place (caution or above)',
    precisionSerious: 'serious findings in place',
    silentAny: 'harmless texts with anything',
    silentLoud: 'harmless texts with caution or above',
    silentSerious: 'harmless texts with serious',
    commentPrecision: 'flagged comments that are right (caution or above)',
    commentRecall: 'comments found (caution or above)',
    commentPrecisionAny: 'flagged comments that are right (info too)',
    commentRecallAny: 'comments found (info too)',
  },
  of: 'of',
  set: (name, texts, badLines) =>
    `${name}: ${texts} texts${badLines > 0 ? `, ${badLines} lines could not be read` : ''}`,
  category: 'category',
  short: {
    recall: 'found',
    precision: 'in place',
    precisionSerious: 'serious in place',
    silentAny: 'harmless: any',
    silentLoud: 'harmless: caution',
    silentSerious: 'harmless: serious',
  },
  rule: ['rule', 'right', 'wrong'],
  met: (isMet) => (isMet ? 'reached' : 'not reached'),
  badLine: (file, line) => `${file}:${line} is not JSON with "text"; the line is left out`,
  interrupted: 'Interrupted: the figures are of what was read so far.',
  speed: (texts, seconds, perSecond) =>
    `${texts} texts in ${seconds} s; ${perSecond} texts a second of processor time`,
  noSets: 'There is no set of texts: add --set NAME=FILE or --data FOLDER.',
  badSet: (word) => `--set takes NAME=FILE, not "${word}"`,
  falseAlarm: 'false alarm',
  missed: 'missed',
};

export const evalTexts: Readonly<Record<CliLanguage, EvalTexts>> = { vi, en };
