import { type Cases, prove } from './cases';

const cases: Cases = {
  money: {
    finds: {
      'góp 2 triệu nhé': ['2 triệu'],
      '500k/người': ['500k'],
      '1.250.000đ': ['1.250.000đ'],
      'giá $50': ['$50'],
      'còn 50$': ['50$'],
      'lương 27 triệu 4': ['27 triệu'],
      'đặt cọc 2tr5': ['2tr5'],
      '1,2 tỷ đồng': ['1,2 tỷ đồng'],
      '500 nghìn đồng': ['500 nghìn đồng'],
      '345.678.901.234 đồng': ['345.678.901.234 đồng'],
      '2 trieu dong': ['2 trieu dong'],
      '50 USD': ['50 USD'],
      '1 250 000 VNĐ': ['1 250 000 VNĐ'],
      'bao 60 triệu': ['60 triệu'],
    },
    silent: ['5 km', '2 trang', '0912345678', 'năm 2025', '12 kg', 'lớp 5đ2', 'A500k', '3 đồng chí'],
  },
};

prove(cases);
