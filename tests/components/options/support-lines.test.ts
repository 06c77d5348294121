import { describe, expect, it } from 'vitest';
import { supportLines } from '../../../components/options/support-lines';
import type { OptionsData } from '../../../lib/own-pages/options-data';
import { noPolicy } from '../../../lib/policy/policy';
import { defaultSettings } from '../../../lib/settings';
import { locales } from '../../../locales';
import { library } from '../popup/library';

const facts = {
  version: '0.1.0',
  id: 'abcdef',
  userAgent: 'Firefox/150',
  browserLanguage: 'vi-VN',
  hasAccess: true,
};
const row = { at: new Date(2026, 10, 30, 7, 5).getTime(), origin: 'download', outcome: 'timeout' } as const;
const data: OptionsData = {
  settings: { ...defaultSettings, sitesOff: ['x'] },
  policy: { ...noPolicy, entries: [{ name: 'statusUrl', state: 'refused' }] },
  active: { ruleset: library, origin: 'bundled', setAside: false },
  dismissals: [{ kind: 'phrase', rule: 'secrecy.mark', phrase: 'tài liệu mật' }],
  history: Array.from({ length: 9 }, (_, id) => ({ ...row, id })),
  update: null,
  news: null,
  shortcut: '',
};

describe('what the author can copy for who helps', () => {
  it('is in the language of the page, so that who sends it has read it', () => {
    const lines = supportLines(data, facts, locales.vi).split('\n');
    expect(lines).toContain('Tiện ích: Đọc Lại 0.1.0');
    expect(lines).toContain('Được xem Facebook, YouTube, X: có');
    expect(lines).toContain('Trang đã tắt: X');
    expect(lines).toContain('Bộ lời nhắc: 2026.11.1, có sẵn khi cài');
    expect(lines).toContain('statusUrl: Đọc Lại không nhận');
    expect(supportLines(data, facts, locales.en)).toContain('May see Facebook, YouTube, X: yes');
  });

  it('keeps the code of the last five outcomes, each with its day', () => {
    const outcomes = supportLines(data, facts, locales.vi)
      .split('\n')
      .filter((line) => line.startsWith('Lần cập nhật'));
    expect(outcomes).toHaveLength(5);
    expect(outcomes[0]).toBe('Lần cập nhật: 7:05, 30/11/2026, Máy chủ cập nhật trả lời quá chậm. [timeout]');
  });

  it('holds nothing of what was passed over', () => {
    expect(supportLines(data, facts, locales.vi)).not.toMatch(/secrecy\.mark|tài liệu mật/);
  });
});
