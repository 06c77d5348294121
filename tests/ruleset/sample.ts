import type { Ruleset } from '../../lib/engine/types';
import { noTables } from '../engine/ruleset-of';

const both = (text: string) => ({ vi: text, en: text });

/** A small valid ruleset; tests change one thing in it. */
export const sample: Ruleset = {
  spec: 1,
  version: '2026.11.1',
  date: '2026-11-25',
  directives: [
    {
      id: 'luat-moi',
      number: '1/2026/QH16',
      date: '2026-01-02',
      issuer: both('Quốc hội'),
      title: both('Luật'),
      status: 'in-force',
      replaces: ['luat-cu'],
      points: [{ ref: 'Điều 1', text: both('…') }],
      sources: ['https://example.org/'],
      confidence: 'high',
      note: both('…'),
    },
    {
      id: 'luat-cu',
      number: '1/2010/QH12',
      issuer: both('Quốc hội'),
      title: both('Luật cũ'),
      status: 'replaced',
      replacedBy: ['luat-moi'],
      points: [],
      sources: ['https://example.org/'],
      confidence: 'high',
      note: both('…'),
    },
  ],
  guidelines: [
    {
      id: 'credentials',
      title: both('Mật khẩu'),
      advice: both('…'),
      question: both('…'),
      rewording: { before: both('…'), after: both('…') },
      cites: [{ directive: 'luat-moi', ref: 'Điều 1' }],
    },
  ],
  rules: [
    {
      id: 'credentials.password',
      severity: 'serious',
      match: { entity: 'password' },
      message: both('Có vẻ là mật khẩu.'),
      advice: both('Bỏ mật khẩu ra.'),
    },
    {
      id: 'credentials.shared-account',
      severity: 'caution',
      match: { phrase: ['dùng chung tài khoản'] },
      message: both('Có vẻ là tài khoản dùng chung.'),
      advice: both('Bỏ tên tài khoản ra.'),
    },
  ],
  sites: [],
  usableStripped: [],
  tables: noTables,
};
