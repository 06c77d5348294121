import { describe, expect, it } from 'vitest';
import { found } from './found';

const finds: Readonly<Record<string, readonly string[]>> = {
  'Hồ sơ ông Võ Xuân Lục số CMND 186 483 334': ['Võ Xuân Lục'],
  'Hộ chiếu P62348109 cấp cho Đào Thị Bào': ['Đào Thị Bào'],
  'Hoc sinh Do Quoc Khanh, sn 09/09/1966, con ba Phung Bao Su': ['Do Quoc Khanh', 'Phung Bao Su'],
  'Please call Mr Đoàn Quốc Lợi': ['Đoàn Quốc Lợi'],
  'cô Tôn Nữ Thị Bích Ngọc': ['Tôn Nữ Thị Bích Ngọc'],
  'em Nguyễn Hoàng Gia Bảo Khang, lớp 4A2': ['Nguyễn Hoàng Gia Bảo Khang'],
  'chủ tk Lâm Văn Ðinh': ['Lâm Văn Ðinh'],
  'Chủ tk: Trần Bình': ['Trần Bình'],
  'STK 1234567890 NGUYEN VAN AN': ['NGUYEN VAN AN'],
  'AI BIẾT BÀ LƯU THỊ CHUỘNG Ở ĐÂU THÌ NHẮN': ['LƯU THỊ CHUỘNG'],
  'ông Nguyễn Văn Nam Giám đốc sở': ['Nguyễn Văn Nam'],
  '1. Nguyễn Văn An, 2. Trần Thị Bé': ['Nguyễn Văn An', 'Trần Thị Bé'],
  'anh nguyễn văn tuấn ở tổ 5': ['nguyễn văn tuấn'],
  'em le thi hoa lop 3b': ['le thi hoa'],
};

const silent: readonly string[] = [
  'đường Nguyễn Trãi cấm xe',
  'đường Nguyễn Trãi, Lê Lợi, Trần Hưng Đạo ngập',
  'góc đường Hai Bà Trưng - Nguyễn Đình Chiểu',
  'số 12 Nguyễn Văn Cừ',
  'trường Lê Quý Đôn tuyển sinh',
  'trường THPT Lê Quý Đôn tuyển sinh',
  'phường Nguyễn Du họp',
  'Công ty Nguyễn Hoàng Gia tuyển người',
  'Thành phố Hồ Chí Minh, Hà Nội, Lý Sơn, Cao Bằng',
  'Trần Phú là tên đường',
  'Đoàn Thanh Niên phường',
  'cô chú đoàn thanh niên thức trắng',
  'anh đang thi đấu',
  'anh dang thi dau',
  'em lam van phong',
  'mấy chị, ngô nghê nhưng vui',
  'MẤY CON NÀY SAO KHÔNG AI NHỐT LẠI ĐỂ LOẠN HẾT',
  'YOU CAN DO IT',
  'How Do You Do The Thing',
];

describe('person-name', () => {
  it.each(Object.entries(finds))('finds people in: %s', (draft, wanted) => {
    expect(found('person-name', draft)).toEqual(wanted);
    const decomposed = found('person-name', draft.normalize('NFD'));
    expect(decomposed).toEqual(wanted.map((name) => name.normalize('NFD')));
  });

  it.each(silent)('finds nobody in: %s', (draft) => {
    expect(found('person-name', draft)).toEqual([]);
    expect(found('person-name', draft.normalize('NFD'))).toEqual([]);
  });
});
