/** A small ruleset for the tests of the popup: one directive of each status, two guidelines, two rules. */
import type { Directive, Guideline, Rule, Ruleset } from '../../../lib/engine/types';
import { noTables } from '../../engine/ruleset-of';

const same = (text: string) => ({ vi: text, en: text });

function directive(fields: Partial<Directive> & Pick<Directive, 'id' | 'number' | 'title'>): Directive {
  return {
    issuer: { vi: 'Chính phủ', en: 'Government' },
    status: 'in-force',
    points: [],
    sources: ['https://example.gov.vn/van-ban/1', 'Công báo số 12'],
    confidence: 'high',
    note: { vi: 'Đọc từ bản gốc.', en: 'Read in the original.' },
    ...fields,
  };
}

export const directives: readonly Directive[] = [
  directive({
    id: 'cv-101',
    number: '101-CV/BCSĐ',
    date: '2021-07-28',
    title: {
      vi: 'Công văn về quản lý thông tin trên mạng xã hội',
      en: 'Letter on information on social networks',
    },
    status: 'background',
  }),
  directive({
    id: 'luat-old',
    number: '29/2018/QH14',
    date: '2018-11-15',
    title: { vi: 'Luật Bảo vệ bí mật nhà nước (2018)', en: 'Law on Protection of State Secrets (2018)' },
    status: 'replaced',
    replacedBy: ['luat-secret'],
  }),
  directive({
    id: 'luat-secret',
    number: '117/2025/QH15',
    date: '2025-12-10',
    effective: '2026-03-01',
    title: { vi: 'Luật Bảo vệ bí mật nhà nước', en: 'Law on Protection of State Secrets' },
    replaces: ['luat-old'],
    points: [
      {
        ref: 'Điều 5 khoản 3',
        text: { vi: 'Không đăng tài liệu mật lên mạng.', en: 'Do not post secret papers.' },
      },
      {
        ref: 'Điều 5 khoản 4',
        text: { vi: 'Không soạn trên máy nối mạng.', en: 'Do not draft on a connected PC.' },
      },
    ],
  }),
  directive({
    id: 'luat-child',
    number: '102/2016/QH13',
    date: '2016-04-05',
    title: { vi: 'Luật Trẻ em', en: 'Law on Children' },
    points: [
      {
        ref: 'Điều 21',
        text: { vi: 'Giữ kín đời sống riêng tư của trẻ.', en: "Keep a child's private life private." },
      },
    ],
  }),
  directive({
    id: 'qd-874',
    number: '874/QĐ-BTTTT',
    date: '2021-06-17',
    title: { vi: 'Bộ Quy tắc ứng xử trên mạng xã hội', en: 'Code of Conduct on Social Networks' },
    points: [
      { ref: 'mục 3', text: { vi: 'Tự bảo mật tài khoản; báo khi bị mất.', en: 'Secure your own account.' } },
    ],
  }),
  directive({
    id: 'nd-none',
    number: '',
    title: { vi: 'Quy định của một bộ', en: 'Rules of a ministry' },
    status: 'unverified',
    confidence: 'low',
  }),
];

const guidelines: readonly Guideline[] = [
  {
    id: 'secrecy',
    title: { vi: 'Tài liệu mật', en: 'Secret papers' },
    advice: { vi: 'Để tài liệu ở cơ quan.', en: 'Leave papers at the office.' },
    question: same('?'),
    rewording: { before: same('…'), after: same('…') },
    cites: [{ directive: 'luat-secret', ref: 'Điều 5 khoản 3' }],
  },
  {
    id: 'credentials',
    title: { vi: 'Mật khẩu', en: 'Passwords' },
    advice: { vi: 'Không gửi mật khẩu cho ai.', en: 'Send nobody a password.' },
    question: same('?'),
    rewording: { before: same('…'), after: same('…') },
    cites: [{ directive: 'qd-874' }],
  },
];

function rule(id: string, message: Rule['message'], cites?: Rule['cites']): Rule {
  const advice = { vi: 'Mời xem lại.', en: 'Please look again.' };
  const match = { phrase: ['mật'] };
  return { id, severity: 'serious', match, message, advice, ...(cites ? { cites } : {}) };
}

export const rules: readonly Rule[] = [
  rule('secrecy.mark', { vi: 'Có dấu mật.', en: 'A secret mark.' }),
  rule('credentials.otp', { vi: 'Có vẻ là mã một lần.', en: 'Looks like a one-time code.' }, [
    { directive: 'luat-child', ref: 'Điều 21' },
  ]),
];

export const library: Ruleset = {
  spec: 1,
  version: '2026.11.1',
  date: '2026-11-25',
  directives,
  guidelines,
  rules,
  sites: [],
  usableStripped: [],
  tables: noTables,
};
