import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cases, prove } from './cases';
import { found } from './found';

const cases: Cases = {
  'health-card': {
    finds: {
      'thẻ DN4790123456789': ['DN4790123456789'],
      'GD 4 79 0123456789': ['GD 4 79 0123456789'],
      'số BHYT 7912345678': ['7912345678'],
      'rơi thẻ BHYT số HC4791234567890, tên Sen': ['HC4791234567890'],
      'TE 1 79 012 345 6789': ['TE 1 79 012 345 6789'],
      'HT-4-79-01-23456789': ['HT-4-79-01-23456789'],
      'bảo hiểm y tế của bà: 7912345678': ['7912345678'],
      'the bao hiem y te GD4790987654321 roi o cong cho': ['GD4790987654321'],
    },
    silent: [
      'mã AB4790123456789',
      'BHYT chi trả 80%',
      'DN9790123456789',
      'đơn hàng 7912345678',
      'mã số BHXH 7912345678',
      'BHYT hết hạn thì gọi 0912345678',
      'tổng đài BHYT 19009068',
    ],
  },
  'social-insurance': {
    finds: {
      'mã số BHXH của anh Tấn là 7912345678 đó em': ['7912345678'],
      'số sổ bảo hiểm 7912 345 678': ['7912 345 678'],
      'bhxh: 0123456789': ['0123456789'],
      BHXH7912345678: ['7912345678'],
      'bao hiem xa hoi 7912345678': ['7912345678'],
    },
    silent: [
      'đóng BHXH 7912345 đồng',
      'BHXH gọi 0912345678 rồi',
      'thẻ BHYT 7912345678',
      'nợ BHXH, STK 7912345678',
      'cơ quan BHXH cấp mã đơn 7912345678',
      'đóng BHXH 1.234.567.890 đồng',
    ],
  },
  'tax-code': {
    finds: {
      'MST cá nhân của anh Khởi là 8123456781': ['8123456781'],
      'Mã số thuế của chị 8234567896, em tra mãi': ['8234567896'],
      'MST: 0100109106-001': ['0100109106-001'],
      'ma so thue 0301234562': ['0301234562'],
      'mst 0301 234 562': ['0301 234 562'],
      'tax code 0100047516': ['0100047516'],
    },
    silent: [
      'MST 0301234563',
      'MST 0001234567',
      'MST 0100109106-000',
      'gọi 0301234562',
      '0100109106',
      'MST nợ từ năm ngoái, gọi 0301234562',
      'tra MST xong thì mã đơn 0301234562',
    ],
  },
};

prove(cases);

describe('the check digit of a tax code', () => {
  it('is one of ten at most, and changes with every other digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{8}$/), fc.integer({ min: 0, max: 8 }), (start, at) => {
        const accepted = (nine: string) =>
          Array.from('0123456789').filter((last) => found('tax-code', `MST ${nine}${last}`).length > 0);
        const [last, ...more] = accepted(start);
        expect(more).toEqual([]);
        const other = String((Number(start[at]) + 1) % 10);
        const changed = start.slice(0, at) + other + start.slice(at + 1);
        if (last !== undefined && !changed.startsWith('00')) expect(accepted(changed)).not.toContain(last);
      }),
    );
  });
});
