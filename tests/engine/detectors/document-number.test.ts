import { type Cases, prove } from './cases';

const cases: Cases = {
  'document-number': {
    finds: {
      'theo 05/QĐ-UBND': ['05/QĐ-UBND'],
      'công văn số 15/UBND-VX ngày': ['15/UBND-VX'],
      '123/KH-SNV.': ['123/KH-SNV'],
      'công văn 101-CV/BCSĐ': ['101-CV/BCSĐ'],
      'tờ trình 836/TTr-STC chưa ký': ['836/TTr-STC'],
      'văn bản 652-HD/BTCTU, chưa công bố': ['652-HD/BTCTU'],
      'Vua nhan duoc 258-CV/BCSD': ['258-CV/BCSD'],
      'số 05/2026/KH-UBND': ['05/2026/KH-UBND'],
      'công văn số 139/2019/QĐ-UBND ngày mai họp': ['139/2019/QĐ-UBND'],
      'cv 15/ubnd-vx đó chị': ['15/ubnd-vx'],
      'Thông báo 338-TB/TU và 12/TB-UBND': ['338-TB/TU', '12/TB-UBND'],
      '180/CT-VPCP': ['180/CT-VPCP'],
      'Số: 123 /KH-UBND': ['123 /KH-UBND'],
      'số 12 -CV/ĐU': ['12 -CV/ĐU'],
    },
    silent: [
      'Nghị định 30/2020/NĐ-CP',
      'Luật 117/2025/QH15',
      '24/2020/TT-BCA',
      '1203/NQ-UBTVQH15',
      'Quyết định 12/2025/QĐ-UBND',
      'ngày 20/11, 24/7',
      'khẩu phần 1/2 VND',
      'Nghị quyết 78/NQ-CP',
      'Chỉ thị 12/CT-TTg',
      '5/10 em',
      'Nghị quyết 57-NQ/TW và Quy định 37-QĐ/TW',
      'Theo Luật 91/2025/QH15 và Thông tư 45/2025/TT-BKHCN',
      'giá 500/kg, 30/kh-uyến mãi',
      '12/a-bc',
      'Mã hồ sơ H29.15-241201-0007',
      'lớp 10-CV',
    ],
  },
};

prove(cases);
