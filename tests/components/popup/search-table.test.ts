import { describe, expect, it } from 'vitest';
import { loadRuleset } from '../../../cli/load';
import { createSearch } from '../../../components/popup/search';

/** What people type, and what they should see first in the ruleset that is shipped. */
const table = [
  // numbers, alone and with their kind
  ['101', 'cv-101-bcsd-2021'],
  ['874', 'qd-874-btttt-2021'],
  ['116/2025', 'luat-an-ninh-mang-2025'],
  ['cv 101', 'cv-101-bcsd-2021'],
  ['nđ 147', 'nd-147-2024'],
  ['nghị quyết 36', 'nq-36-tw-2014'],
  // with marks
  ['bí mật', 'luat-bao-ve-bi-mat-nha-nuoc-2025'],
  ['dữ liệu cá nhân', 'luat-bao-ve-du-lieu-ca-nhan-2025'],
  ['phòng chống tham nhũng', 'luat-phong-chong-tham-nhung-2018'],
  ['bộ quy tắc ứng xử', 'qd-874-btttt-2021'],
  // without marks
  ['tre em', 'luat-tre-em-2016'],
  ['luat an ninh mang', 'luat-an-ninh-mang-2025'],
  ['can bo cong chuc', 'luat-can-bo-cong-chuc-2025'],
  ['cung cap thong tin bao chi', 'nd-244-2026'],
  ['so huu tri tue', 'luat-so-huu-tri-tue'],
  ['van hoa cong vu', 'qd-1847-ttg-2018'],
  // Telex where no input method took it
  ['bis maatj', 'luat-bao-ve-bi-mat-nha-nuoc-2025'],
  ['luaatj treer em', 'luat-tre-em-2016'],
  // a slip of the finger
  ['an ninh mnag', 'luat-an-ninh-mang-2025'],
  ['tham nhubg', 'luat-phong-chong-tham-nhung-2018'],
  // for short, as officials write
  ['cv101', 'cv-101-bcsd-2021'],
  ['qđ874', 'qd-874-btttt-2021'],
  ['bmnn', 'luat-bao-ve-bi-mat-nha-nuoc-2025'],
  ['luat dlcn', 'luat-bao-ve-du-lieu-ca-nhan-2025'],
  ['pctn', 'luat-phong-chong-tham-nhung-2018'],
  // run together
  ['bimat', 'luat-bao-ve-bi-mat-nha-nuoc-2025'],
  ['dulieu ca nhan', 'luat-bao-ve-du-lieu-ca-nhan-2025'],
  // words of the title that do not stand side by side, and one word that is nowhere
  ['luat du lieu ca nhan', 'luat-bao-ve-du-lieu-ca-nhan-2025'],
  ['luat tham nhung', 'luat-phong-chong-tham-nhung-2018'],
  ['thong tn ca nhan', 'luat-bao-ve-du-lieu-ca-nhan-2025'],
  ['khong gian mang', 'luat-an-ninh-mang-2025'],
  // what replaced comes before what it replaced
  ['phat ngon cho bao chi', 'nd-244-2026'],
  ['luat can bo', 'luat-can-bo-cong-chuc-2025'],
  // the old one, asked for
  ['nghi dinh 13', 'nd-13-2023'],
  ['24/2018', 'luat-an-ninh-mang-2018'],
] as const;

describe('a search in the shipped ruleset', () => {
  const search = createSearch(loadRuleset('rules'), 'vi');

  it.each(table)('for “%s” shows %s first', (query, id) => {
    expect(search(query).directives[0]?.id).toBe(id);
  });
});
