// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OptionsProps } from '../../../components/options/options-props';
import { OrganisationRules } from '../../../components/options/organisation-rules';
import { PolicyEntries } from '../../../components/options/policy-entries';
import { ShortcutsSection } from '../../../components/options/shortcuts-section';
import { LanguageContext } from '../../../components/ui/language';
import type { Rule } from '../../../lib/engine/types';
import type { Active } from '../../../lib/ruleset/active';
import { library } from '../popup/library';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => act(() => root.unmount()));

const show = (content: ReactNode) => act(() => root.render(content));
const text = () => document.body.textContent ?? '';

const words = { vi: 'Có vẻ là việc nội bộ.', en: 'This looks internal.' };
const ofOrganisation = (id: string, match: Rule['match'], unless?: readonly string[]): Rule => ({
  id,
  severity: 'caution',
  match,
  message: words,
  advice: words,
  ...(unless ? { unless } : {}),
});

function withRules(...rules: Rule[]): Active {
  const layers = [
    { layer: 'base', sequence: 1, issuedAt: '2026-11-25', rules: 2 },
    { layer: 'org.abc', sequence: 1, issuedAt: '2026-11-25', rules: rules.length },
  ];
  return {
    ruleset: {
      ...library,
      lists: { fiction: ['trong phim', 'trong truyện'] },
      rules: [...library.rules, ...rules],
    },
    origin: 'policy',
    setAside: false,
    signed: { layers } as unknown as NonNullable<Active['signed']>,
  };
}

describe('what an agency has added', () => {
  it('is shown with each phrase, what has to stand near, and what makes it silent', () => {
    const phrase = ['bảng lương tháng', 'lương cán bộ'];
    const match = { phrase, near: { words: ['phòng kế toán'], within: 'sentence' } };
    show(<OrganisationRules active={withRules(ofOrganisation('internal.abc-pay', match, ['@fiction']))} />);
    expect(text()).toContain('Cụm từ: “bảng lương tháng”, “lương cán bộ”');
    expect(text()).toContain('Chỉ nhắc khi gần đó có: “phòng kế toán”');
    expect(text()).toContain('Không nhắc khi cùng câu có: “trong phim”, “trong truyện”');
  });

  it('says so where a detector finds it, which has no phrases', () => {
    show(<OrganisationRules active={withRules(ofOrganisation('link.abc-x', { entity: 'short-link' }))} />);
    expect(text()).toContain('Nhận ra bằng bộ dò');
    expect(text()).not.toContain('Cụm từ:');
  });

  it('is its own rules alone, never those of the common ruleset', () => {
    show(<OrganisationRules active={withRules(ofOrganisation('internal.abc-pay', { phrase: ['a b'] }))} />);
    expect(text()).not.toContain('Có dấu mật.');
    show(<OrganisationRules active={{ ruleset: library, origin: 'bundled', setAside: false }} />);
    expect(text()).toContain('Cơ quan của bạn chưa thêm mục nhắc nào.');
  });
});

describe('the settings of the agency', () => {
  it('are told in words, with the name that the administrator knows', () => {
    const entries = [
      { name: 'allowFileImport', state: 'applied', value: 'false' },
      { name: 'asking', state: 'applied', value: 'never' },
      { name: 'sitesOff', state: 'applied', value: '["x","youtube"]' },
      { name: 'lockedSettings', state: 'applied', value: '["channel","*"]' },
      { name: 'updateIntervalMinutes', state: 'applied', value: '720' },
      { name: 'disabledRules', state: 'applied', value: '2 kB' },
      { name: 'statusUrl', state: 'refused' },
    ] as const;
    show(<PolicyEntries entries={entries} />);
    expect([...document.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
      'Cho nhập từ tệpallowFileImportĐang dùng: không',
      'Hỏi lại trước khi đăng, lúc đầuaskingĐang dùng: Không hỏi',
      'Trang không dùng Đọc LạisitesOffĐang dùng: X, YouTube',
      'Mục người dùng không đổi đượclockedSettingsĐang dùng: Kênh phát hành, *',
      'Bao lâu tìm một lầnupdateIntervalMinutesĐang dùng: Mỗi 12 giờ',
      'Mục nhắc đã tắtdisabledRulesĐang dùng: 2 kB',
      'statusUrlĐọc Lại không nhậnĐọc Lại không gửi báo cáo cho ai.',
    ]);
  });
});

describe('the shortcuts', () => {
  const props = (shortcut: string) => ({ data: { shortcut }, actions: {} }) as unknown as OptionsProps;

  it('are named in the language of the page, whatever the browser speaks', () => {
    show(<ShortcutsSection {...props('Alt+Shift+N')} />);
    expect(document.querySelector('dt')?.textContent).toBe('Mở lời nhắc của ô đang soạn');
    expect(document.querySelector('kbd')?.textContent).toBe('Alt+Shift+N');
    show(
      <LanguageContext value="en">
        <ShortcutsSection {...props('')} />
      </LanguageContext>,
    );
    expect(document.querySelector('dl')?.textContent).toContain('not set');
  });
});
