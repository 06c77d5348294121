/** What `rules diff` says, to approvers who are no programmers. */
import type { Severity } from '../../lib/engine/types';
import type { CliLanguage } from '../texts';

const vi = {
  title: (before: string, after: string) => `Bộ lời nhắc: từ bản ${before} đến bản ${after}`,
  nothing: 'Không có gì thay đổi với người viết.',
  heading: {
    added: (count: number) => `Thêm ${count} mục nhắc`,
    removed: (count: number) => `Bỏ ${count} mục nhắc`,
    louder: (count: number) => `${count} mục nhắc mạnh hơn`,
    quieter: (count: number) => `${count} mục nhắc nhẹ hơn`,
    matching: (count: number) => `${count} mục nhắc thay đổi chỗ được nhắc`,
    wording: (count: number) => `${count} mục nhắc đổi lời`,
    lists: (count: number) => `${count} danh sách từ dùng chung thay đổi`,
    citing: (count: number) => `${count} mục nhắc đổi căn cứ`,
  },
  severity: {
    info: 'chỉ gạch chân',
    caution: 'gạch chân và có lời nhắc',
    serious: 'có lời nhắc và hỏi một lần trước khi đăng',
  } satisfies Record<Severity, string>,
  wording: (before: string, after: string) => `trước: “${before}”; nay: “${after}”`,
  newWords: 'thêm',
  lostWords: 'bỏ',
  namedBy: (count: number) => `trong ${count} mục nhắc`,
  texts: (count: number, all: number) => `Bài mẫu được nhắc khác đi: ${count} trên ${all}`,
  shown: (some: number) => `(${some} bài đầu)`,
  come: 'nay có',
  gone: 'nay không còn',
};

export type DiffTexts = typeof vi;

const en: DiffTexts = {
  title: (before, after) => `Ruleset: from version ${before} to version ${after}`,
  nothing: 'Nothing changes for those who write.',
  heading: {
    added: (count) => `${count} rules added`,
    removed: (count) => `${count} rules removed`,
    louder: (count) => `${count} rules are louder`,
    quieter: (count) => `${count} rules are quieter`,
    matching: (count) => `${count} rules find other places`,
    wording: (count) => `${count} rules say it in other words`,
    lists: (count) => `${count} shared lists of words change`,
    citing: (count) => `${count} rules rest on other articles`,
  },
  severity: {
    info: 'underline only',
    caution: 'underline and reminder',
    serious: 'reminder and one question before posting',
  },
  wording: (before, after) => `before: “${before}”; now: “${after}”`,
  newWords: 'added',
  lostWords: 'removed',
  namedBy: (count) => `in ${count} rules`,
  texts: (count, all) => `Sample drafts with other reminders: ${count} of ${all}`,
  shown: (some) => `(the first ${some})`,
  come: 'now found',
  gone: 'no longer found',
};

export const diffTexts: Readonly<Record<CliLanguage, DiffTexts>> = { vi, en };
