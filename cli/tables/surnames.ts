/** Surnames by which a person's name is known. */

export type EthnicSurnames = Readonly<Record<string, readonly string[]>>;
export type CompoundSurnames = readonly { readonly value: string }[];

/** Surnames of the Kinh and of Vietnamese of Chinese descent, written down from general knowledge. */
const common =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm Phùng ' +
  'Mai Tô Hà Lưu Lương Cao Châu Chu Tạ Tăng Thái Quách Kiều La Khổng Đàm Hứa Tôn Từ Thân Tống Trầm Triệu Bành Lại ' +
  'Mạc Nghiêm Ninh Nhữ Sầm Thạch Thẩm Tiêu Trang Ung Uông Bạch Cù Cung Diệp Doãn Giang Giáp Hàn Kha Khúc Lã Lữ ' +
  'Lục Nguỵ Nhan Phí Tào Tiết Ứng Âu Trà Vi Nông Khuất Đậu Cấn Ngạc Lều Thiều Chử Mẫn Cát Liễu Viên Phó Tưởng';

/**
 * Left out: surnames that are ordinary words first ("ông", "hàng", "vàng") would mislead more than find, and
 * two-word ones of Chinese novels cut real names in the wrong place ("Vũ Văn Thanh" is a Vũ).
 */
const misleading: ReadonlySet<string> = new Set(
  (
    'Ông Bà Bình Ngân Hàng Vàng Mùa Danh Đồng Sơn Ca Cà Bàn Ma Mã Chế Mè Phà Cư Lầu Khang Mông Chảo Chênh Hơ ' +
    'Vũ_Văn Tây_Môn Thượng_Quan Chung_Ly Hoàng_Phủ Hạ_Hầu Tư_Đồ Tư_Mã Gia_Cát'
  )
    .split(' ')
    .map((name) => name.replace('_', ' ')),
);

export function surnames(ethnic: EthnicSurnames, compound: CompoundSurnames): readonly string[] {
  const all = [
    ...common.split(' '),
    ...Object.values(ethnic).flat(),
    ...compound.map(({ value }) => value),
  ].map((name) => name.normalize('NFC'));
  return [...new Set(all)].filter((name) => !misleading.has(name));
}
