import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/engine/check';
import { compile } from '../../../lib/engine/compile';
import { rule, rulesetOf } from '../ruleset-of';
import { found } from './found';

const cases: Readonly<
  Record<string, { finds: Readonly<Record<string, readonly string[]>>; silent: readonly string[] }>
> = {
  coordinates: {
    finds: {
      'Toạ độ doanh trại 18.143498, 106.129592 nha mọi người': ['18.143498, 106.129592'],
      '10.776889,106.700806': ['10.776889,106.700806'],
      '10.7769 106.7009': ['10.7769 106.7009'],
      '106.700806, 10.776889': ['106.700806, 10.776889'],
      'vĩ độ 10,776889; kinh độ 106,700806': ['10,776889; kinh độ 106,700806'],
      'lat: 10.776889, lng: 106.700806.': ['10.776889, lng: 106.700806'],
      '21.0285°N 105.8542°E': ['21.0285°N 105.8542°E'],
      '8.644321B, 111.919876Đ': ['8.644321B, 111.919876Đ'],
      '21°01\'42.5"N 105°51\'15"E': ['21°01\'42.5"N 105°51\'15"E'],
      '21° 1′ 42″ B, 105° 51′ 15″ Đ': ['21° 1′ 42″ B, 105° 51′ 15″ Đ'],
      'ở 20 độ 25 phút 30 giây bắc, 106 độ 10 phút 5 giây đông': [
        '20 độ 25 phút 30 giây bắc, 106 độ 10 phút 5 giây đông',
      ],
      'hai điểm 10.7769,106.7009 và 21.0285,105.8542': ['10.7769,106.7009', '21.0285,105.8542'],
    },
    silent: [
      '48.858370, 2.294481',
      '10.77, 106.70',
      'giá 10.500 và 106.200',
      '10.776889',
      'phiên bản 10.12345.106.70080',
      'tăng 12.3456 điểm, giảm 18.1234 điểm',
      'nhiệt độ 35 độ, ngày 20 độ 5',
    ],
  },
  'map-link': {
    finds: {
      'xem https://maps.app.goo.gl/AbC123xyz nhé': ['https://maps.app.goo.gl/AbC123xyz'],
      'goo.gl/maps/AbC123.': ['goo.gl/maps/AbC123'],
      'https://www.google.com/maps/@10.776889,106.700806,17z': [
        'https://www.google.com/maps/@10.776889,106.700806,17z',
      ],
      'https://google.com.vn/maps/place/Kho': ['https://google.com.vn/maps/place/Kho'],
      'https://maps.google.com/?q=10.7,106.7': ['https://maps.google.com/?q=10.7,106.7'],
      'https://www.openstreetmap.org/#map=17/10.77/106.70': [
        'https://www.openstreetmap.org/#map=17/10.77/106.70',
      ],
      'mở geo:10.776889,106.700806 trên máy': ['geo:10.776889,106.700806'],
    },
    silent: [
      'https://www.google.com/search?q=maps',
      'goo.gl/AbC123',
      'maps.app.goo.gl là gì',
      'https://www.openstreetmap.org/about',
      'https://docs.google.com/document/d/1',
      'https://mapsgoogle.com.vn/maps/place/1',
      'bản đồ geo: chưa có',
    ],
  },
  address: {
    finds: {
      'Nhà anh ấy ở thôn Đông, Xã Bình Chương, Tỉnh Quảng Ngãi': [
        'thôn Đông, Xã Bình Chương, Tỉnh Quảng Ngãi',
      ],
      'ở 380/9 Trần Phú, Xã Pa Ủ': ['380/9 Trần Phú, Xã Pa Ủ'],
      'số nhà 58, ngõ 209 Quang Trung, Phường Uông Bí, Tỉnh Quảng Ninh nhé': [
        'số nhà 58, ngõ 209 Quang Trung, Phường Uông Bí, Tỉnh Quảng Ninh',
      ],
      'Nha anh ay o so nha 10, ngo 264 Hai Ba Trung, Xa Krong A, Tinh Dak Lak': [
        'so nha 10, ngo 264 Hai Ba Trung, Xa Krong A, Tinh Dak Lak',
      ],
      'tới số 12/3 hẻm 45 đường Hoa Gạo, phường Bến Sậy, ổng ở đó': [
        'số 12/3 hẻm 45 đường Hoa Gạo, phường Bến Sậy',
      ],
      'nhà số 8 ngõ 99 phố Cây Đề, con gái lấy chồng xã bên': ['số 8 ngõ 99 phố Cây Đề'],
      'nhà 5B ngách 12 phố Cây Đề.': ['5B ngách 12 phố Cây Đề'],
      'nhà cổ ở 27 Bàu Sen, ấp 3 đó': ['27 Bàu Sen, ấp 3'],
      'BÀ ĐÓ Ở SỐ 77 HẺM 7 ĐƯỜNG BÀU SEN THÌ NHẮN BÀ TRẢ TIỀN': ['SỐ 77 HẺM 7 ĐƯỜNG BÀU SEN'],
      'gửi về 123/45/6 Nguyễn Đình Chiểu, P.5, Q.3, TP.HCM nhé': [
        '123/45/6 Nguyễn Đình Chiểu, P.5, Q.3, TP.HCM',
      ],
      '45B Lý Tự Trọng, Q1, TPHCM': ['45B Lý Tự Trọng, Q1, TPHCM'],
      '12 Nguyễn Trãi, Thanh Xuân, Hà Nội': ['12 Nguyễn Trãi, Thanh Xuân, Hà Nội'],
      '12A Cách Mạng Tháng 8, phường 7, quận Tân Bình': ['12A Cách Mạng Tháng 8, phường 7, quận Tân Bình'],
      'KP3, phường Trảng Dài, TP Biên Hoà, Đồng Nai': ['KP3, phường Trảng Dài, TP Biên Hoà, Đồng Nai'],
      'thôn 3, xã Ea M’Droh, huyện Cư M’gar': ['thôn 3, xã Ea M’Droh, huyện Cư M’gar'],
      'Địa chỉ: Thôn Hạ - Xã Nam Xang - Tỉnh Ninh Bình': ['Thôn Hạ - Xã Nam Xang - Tỉnh Ninh Bình'],
      'ấp bình phú, xã tân hội, huyện cái bè': ['ấp bình phú, xã tân hội, huyện cái bè'],
      'bà Lụa, tổ 4 thôn Đông, làm đơn': ['tổ 4 thôn Đông'],
      'trú tại số nhà 36 Lý Nam Đế': ['số nhà 36 Lý Nam Đế'],
    },
    silent: [
      'phường Nguyễn Du họp tổ dân phố',
      'Xã Bản Bo, huyện Tam Đường, tỉnh Lai Châu',
      'Công an xã Tân An, huyện Châu Thành, tỉnh Tiền Giang',
      'Tổ công tác xã Tân An đi kiểm tra',
      'tổ chức họp ở xã Tân An, huyện Tân Châu',
      'Đường Nguyễn Trãi, quận 1 cấm xe',
      'Tối 12/3 đường Nguyễn Trãi, quận 1 ngập',
      'Có 5 phường, 12 xã sáp nhập',
      'camera của phường ở hẻm 12, hẻm 18 và sau trạm biến áp',
      'Mất điện tổ 2, tổ 3, tổ 4 từ 8h',
      'Trạm đóng tại km 91, quốc lộ 20, huyện Định Quán, Đồng Nai',
      'có 5 người bị thương, huyện Châu Thành báo cáo',
      'Từ tháng 5 Hà Nội, TP Hồ Chí Minh thí điểm',
      'xe buýt số 5 đường Nguyễn Trãi',
      'U23 Việt Nam, Hà Nội',
      'bản thân, xã hội và gia đình',
      'BẢN TIN NÓNG XÓM NHỎ',
      'Go down 1 block to Super 8, Ha Noi',
    ],
  },
};

describe.each(Object.entries(cases))('%s', (name, { finds, silent }) => {
  it.each(Object.entries(finds))('finds its kind in: %s', (draft, wanted) => {
    expect(found(name, draft)).toEqual(wanted);
    const decomposed = found(name, draft.normalize('NFD'));
    expect(decomposed).toEqual(wanted.map((text) => text.normalize('NFD')));
  });

  it.each(silent)('stays silent in: %s', (draft) => {
    expect(found(name, draft)).toEqual([]);
    expect(found(name, draft.normalize('NFD'))).toEqual([]);
  });
});

describe('what a mask covers', () => {
  it.each([
    ['coordinates', 'ở 10.776889, 106.700806', ['10.776889', '106.700806']],
    ['address', 'số nhà 58, ngõ 209 Quang Trung, Phường Uông Bí', ['số nhà 58', 'ngõ 209']],
    ['address', 'thôn Đông, Xã Bình Chương', ['thôn Đông']],
  ])('of %s is what tells the very place', (entity, draft, wanted) => {
    const compiled = compile(rulesetOf([rule('link.alone', { entity })]));
    const [finding] = check(draft, compiled);
    expect(finding?.parts?.map(({ start, end }) => draft.slice(start, end))).toEqual(wanted);
  });
});

describe('the gazetteer', () => {
  it('is read from the tables of the ruleset', () => {
    const rules = [rule('link.alone', { entity: 'address' })];
    const draft = 'số 5 ngõ 2, Xã Hoa, Tỉnh Lá';
    const spans = (tables: object) =>
      check('ở tổ 3, xã hoa lá cành, nhé', compile(rulesetOf(rules, [], tables))).map(({ start, end }) => [
        start,
        end,
      ]);
    expect(check(draft, compile(rulesetOf(rules)))).toHaveLength(1);
    expect(spans({})).toEqual([]);
    expect(spans({ communes: ['Hoa Lá'] })).toEqual([[2, 17]]);
  });
});
