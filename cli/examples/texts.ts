/** What `rules test` says. */
import type { CliLanguage } from '../texts';
import type { Failing } from './prove-examples';

const vi = {
  failing: {
    empty: () => 'câu thử không có chữ nào',
    unmarked: () => 'câu thử chưa đánh dấu chỗ cần gạch chân bằng « »',
    'not-found': () => 'mục này không thấy gì trong câu thử',
    'other-words': (found) => `mục này gạch chân chỗ khác: “${found}”`,
    'found-by-another': (found) =>
      `${found} cũng gạch chân đúng chỗ này, nên câu thử không chứng minh mục này`,
    'not-silent': (found) => `lẽ ra phải im lặng, nhưng gạch chân: “${found}”`,
  } satisfies Record<Failing, (found: string) => string>,
  gap: (rule: string, example: string) => `chưa thấy được (${rule}): ${example}`,
  closed: (rule: string, example: string) => `nay đã thấy, hãy chuyển sang flag (${rule}): ${example}`,
  counted: (rules: number, examples: number, failures: number, gaps: number) =>
    `${rules} mục nhắc, ${examples} câu thử, ${failures} câu sai, ${gaps} câu chưa thấy được`,
  columns: ['mục nhắc', 'flag', 'pass', 'gap', 'cụm từ đã thử', 'unless đã thử'],
  total: 'tất cả',
};

export type ExampleTexts = typeof vi;

const en: ExampleTexts = {
  failing: {
    empty: () => 'the example holds no word',
    unmarked: () => 'the example does not mark with « » what has to be underlined',
    'not-found': () => 'the rule finds nothing in it',
    'other-words': (found) => `the rule underlines other words: “${found}”`,
    'found-by-another': (found) =>
      `${found} underlines the same words, so the example does not prove this rule`,
    'not-silent': (found) => `it should stay silent and underlines: “${found}”`,
  },
  gap: (rule, example) => `not found yet (${rule}): ${example}`,
  closed: (rule, example) => `found by now, move it to flag (${rule}): ${example}`,
  counted: (rules, examples, failures, gaps) =>
    `${rules} rules, ${examples} examples, ${failures} fail, ${gaps} known gaps`,
  columns: ['rule', 'flag', 'pass', 'gap', 'phrases tried', 'unless tried'],
  total: 'all',
};

export const exampleTexts: Readonly<Record<CliLanguage, ExampleTexts>> = { vi, en };
