/** What the command line says, in Vietnamese by default. */
import type { CharterReason } from '../lib/ruleset/charter';
import type { ConsistencyReason } from '../lib/ruleset/consistency';

export type CliLanguage = 'vi' | 'en';

const list = (words: readonly string[]): string =>
  words.slice(0, 12).join(', ') + (words.length > 12 ? ', …' : '');

const vi = {
  unknownKey: (key: string) => `không có khoá "${key}" ở đây`,
  allowed: (words: readonly string[]) => `chỉ nhận: ${list(words)}`,
  noMatchKind: (kinds: readonly string[]) => `match phải có một trong: ${list(kinds)}`,
  wrongPlace: (expected: string) => `id phải là "${expected}", theo tên thư mục và tên tệp`,
  inconsistent: {
    'duplicate-id': (found) => `id "${found}" đã dùng ở nơi khác`,
    'unknown-directive': (found, allowed) => `không có văn bản "${found}"; có: ${list(allowed)}`,
    'unknown-point': (found, allowed) => `văn bản không có mục "${found}"; có: ${list(allowed)}`,
    'not-in-force': (found, allowed) =>
      `văn bản "${found}" không ở trạng thái in-force nên không làm căn cứ được${allowed.length > 0 ? `; thay bằng: ${list(allowed)}` : ''}`,
    'unknown-guideline': (found, allowed) => `không có lời khuyên "${found}"; có: ${list(allowed)}`,
    'unknown-detector': (found, allowed) => `không có bộ nhận dạng "${found}"; có: ${list(allowed)}`,
  } satisfies Record<ConsistencyReason, (found: string, allowed: readonly string[]) => string>,
  charter: {
    'opinion-topic': (words) => `"${words}" là chủ đề ý kiến; mục nhắc không xét ý kiến`,
    'named-person': (words) => `"${words}" giống tên một người; mục nhắc không nhằm vào ai`,
  } satisfies Record<CharterReason, (words: string) => string>,
  noFile: (file: string) => `không đọc được tệp "${file}"`,
  notRuleset: (file: string, where: string) => `tệp "${file}" không phải bộ lời nhắc hợp lệ (${where})`,
  badLine: (line: number) => `dòng ${line} không phải JSON {"id", "text"}; bỏ qua dòng này`,
  nothingFound: 'Không có chỗ nào khớp với bộ lời nhắc (không có nghĩa là bài đã ổn).',
  basis: 'Dựa trên',
  severity: { info: 'lưu ý', caution: 'nên xem lại', serious: 'nên xem kỹ' },
  unknownCommand: (name: string) => `không có lệnh "${name}"`,
  usage: [
    'Cách dùng: npm run --silent doclai -- check [--format text|json|jsonl] [--ruleset TỆP]',
    '           [--fail-on info|caution|serious] [--lang vi|en] [TỆP|-]',
  ].join('\n'),
};

export type Texts = typeof vi;

const en: Texts = {
  unknownKey: (key) => `there is no key "${key}" here`,
  allowed: (words) => `allowed: ${list(words)}`,
  noMatchKind: (kinds) => `match needs one of: ${list(kinds)}`,
  wrongPlace: (expected) => `the id has to be "${expected}", after folder and file name`,
  inconsistent: {
    'duplicate-id': (found) => `the id "${found}" is used elsewhere`,
    'unknown-directive': (found, allowed) => `there is no directive "${found}"; there are: ${list(allowed)}`,
    'unknown-point': (found, allowed) => `the directive has no point "${found}"; it has: ${list(allowed)}`,
    'not-in-force': (found, allowed) =>
      `the directive "${found}" is not in-force and cannot be cited${allowed.length > 0 ? `; instead: ${list(allowed)}` : ''}`,
    'unknown-guideline': (found, allowed) => `there is no guideline "${found}"; there are: ${list(allowed)}`,
    'unknown-detector': (found, allowed) => `there is no detector "${found}"; there are: ${list(allowed)}`,
  },
  charter: {
    'opinion-topic': (words) => `"${words}" is a topic of opinion; no rule judges opinions`,
    'named-person': (words) => `"${words}" looks like a person's name; no rule is about a person`,
  },
  noFile: (file) => `cannot read the file "${file}"`,
  notRuleset: (file, where) => `the file "${file}" is no valid ruleset (${where})`,
  badLine: (line) => `line ${line} is not JSON {"id", "text"}; it is left out`,
  nothingFound: 'Nothing here matches the ruleset (which does not mean that the text is fine).',
  basis: 'Based on',
  severity: { info: 'note', caution: 'worth a look', serious: 'look closely' },
  unknownCommand: (name) => `there is no command "${name}"`,
  usage: [
    'Usage: npm run --silent doclai -- check [--format text|json|jsonl] [--ruleset FILE]',
    '       [--fail-on info|caution|serious] [--lang vi|en] [FILE|-]',
  ].join('\n'),
};

export const texts: Readonly<Record<CliLanguage, Texts>> = { vi, en };
