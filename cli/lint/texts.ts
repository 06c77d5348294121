/** What `rules lint` says beyond what every reading of the folder says. */
import type { CliLanguage } from '../texts';
import type { DeadPhrase } from './phrases';
import { type BadWording, longestText } from './wording';

const vi = {
  phrase: {
    unreadable: (phrase) => `cụm từ "${phrase}" không bao giờ khớp; hãy viết đủ chữ, đúng chính tả`,
    'taken-back': (phrase) => `cụm từ "${phrase}" luôn bị chính unless của mục này bỏ đi`,
    shadowed: (phrase, by) => `cụm từ "${phrase}" không bao giờ hiện, vì ${by} luôn đứng trước`,
    twice: (phrase) => `cụm từ "${phrase}" được ghi hai lần`,
  } satisfies Record<DeadPhrase['reason'], (phrase: string, by: string) => string>,
  wording: {
    'too-long': (length) => `câu dài ${length} ký tự; tối đa ${longestText}`,
    judging: (found) => `"${found}" là lời phán xét; hãy nói điều nhìn thấy và một việc có thể làm`,
    'too-loud': () => 'mục nhắc về lời tố chỉ nhận: info, caution',
  } satisfies Record<BadWording['reason'], (found: string) => string>,
  tooEarly: (directive: string, effective: string, date: string) =>
    `văn bản "${directive}" có hiệu lực từ ${effective}, sau ngày ${date} của bộ lời nhắc`,
  retired: (id: string) => `id "${id}" đã bỏ (retired.yaml) và không dùng lại; hãy chọn tên khác`,
  decomposed: 'chữ và dấu đang tách rời (NFD); hãy lưu tệp ở dạng NFC',
  counted: (rules: number, mistakes: number) => `${rules} mục nhắc, ${mistakes} chỗ sai`,
};

export type LintTexts = typeof vi;

const en: LintTexts = {
  phrase: {
    unreadable: (phrase) => `the phrase "${phrase}" never matches; write whole words, spelt right`,
    'taken-back': (phrase) => `the phrase "${phrase}" is always taken back by this rule's own unless`,
    shadowed: (phrase, by) => `the phrase "${phrase}" is never shown, since ${by} always comes first`,
    twice: (phrase) => `the phrase "${phrase}" is given twice`,
  },
  wording: {
    'too-long': (length) => `the text has ${length} characters; at most ${longestText}`,
    judging: (found) => `"${found}" judges; say what was seen and one thing to do`,
    'too-loud': () => 'allowed in a rule about claims against somebody: info, caution',
  },
  tooEarly: (directive, effective, date) =>
    `the directive "${directive}" applies from ${effective}, after the ruleset's date ${date}`,
  retired: (id) => `the id "${id}" is retired (retired.yaml) and never used again; choose another`,
  decomposed: 'letters and marks stand apart (NFD); save the file as NFC',
  counted: (rules, mistakes) => `${rules} rules, ${mistakes} mistakes`,
};

export const lintTexts: Readonly<Record<CliLanguage, LintTexts>> = { vi, en };
