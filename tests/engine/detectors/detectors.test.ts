import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectorNames } from '../../../lib/engine/detectors/index';
import { found } from './found';

/** By detector: drafts with what it finds in them, and their benign twins. */
const cases: Readonly<
  Record<string, { finds: Readonly<Record<string, readonly string[]>>; silent: readonly string[] }>
> = {
  'secrecy-mark': {
    finds: {
      'Gửi anh em bản chụp công văn MẬT và số': ['MẬT'],
      'Độ mật: MẬT\nSố: 01/KH-BCH': ['MẬT'],
      'Văn bản này đóng dấu TỐI MẬT nên': ['TỐI MẬT'],
      'công văn TUYỆT MẬT của ngành': ['TUYỆT MẬT'],
      'TUYỆT MẬT\nKế hoạch tháng 6': ['TUYỆT MẬT'],
      'kế hoạch [MẬT] mới': ['MẬT'],
      'TOP SECRET': ['TOP SECRET'],
      'Tài liệu MA\u0323\u0302T': ['MA\u0323\u0302T'],
    },
    silent: [
      'MẬT ONG RỪNG nguyên chất, số lượng có hạn',
      'báo cáo mật độ dân số',
      'tài liệu mật ong',
      'BÁN MẬT GẤU SỐ LƯỢNG LỚN',
      'BÁO CÁO TỔNG KẾT CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC',
      'SỐ LƯỢNG CÓ HẠN MẬT HOA NHÃN NGUYÊN CHẤT',
      'MÌNH LỠ THẤY MẬT CÔNG VĂN RỒI NHÉ',
      'This is a SECRET recipe',
      'văn bản TỐI ƯU',
    ],
  },
};

describe('the detectors', () => {
  it('each have cases in this folder', () => {
    const tests = readdirSync(import.meta.dirname)
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
      .join('\n');
    const without = detectorNames.filter((name) => !new RegExp(`^ *'?${name}'?: \\{`, 'm').test(tests));
    expect(without).toEqual([]);
  });
});

describe.each(Object.entries(cases))('%s', (name, { finds, silent }) => {
  it.each(Object.entries(finds))('finds its kind in: %s', (draft, wanted) => {
    expect(found(name, draft)).toEqual(wanted);
  });

  it.each(silent)('stays silent in: %s', (draft) => {
    expect(found(name, draft)).toEqual([]);
  });
});
