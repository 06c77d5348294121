/** Whether words name a person, by shape: no list of people, and none is kept. */

/** The surnames that nine in ten Vietnamese people bear. */
const surnames = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh mai trịnh lâm đoàn ' +
    'trương phùng hà tô tạ châu cao thái lương lưu vương quách'
  ).split(' '),
);

const middleNames = new Set(
  'văn thị hữu đức minh thanh ngọc xuân quang đình công thành quốc hoàng kim thu hồng anh bá duy gia'.split(
    ' ',
  ),
);

/** Middle names that make a common word with what follows: "đoàn thanh niên" is a body, "hồ công viên" a lake. */
const commonWords = new Set(
  (
    'thanh niên/thanh tra/thanh toán/thanh lý/thanh khoản/thanh âm/thanh xuân/công an/công chức/công ty/công trình/công việc/' +
    'công đoàn/công viên/công cộng/công khai/công tác/công nhân/công nghiệp/công nghệ/công văn/công vụ/công trường/' +
    'quốc gia/quốc hội/quốc phòng/quốc tế/quốc lộ/thành phố/thành viên/thành tích/thành lập/gia đình/gia súc/gia cầm/' +
    'xuân hè/kim tiêm/kim loại/thu phí/thu hồi/thu tiền/thu nhập/thu gom/hồng cầu/hồng thập/minh bạch/minh hoạ/đình chỉ/' +
    'ngọc trai/anh em/anh hùng/anh chị/duy trì/duy nhất/duy tu/văn hoá/văn bản/văn phòng/văn nghệ/thị trấn/thị xã/thị trường/' +
    'hữu cơ/hữu nghị/hoàng hôn/quang cảnh/quang điện/đức tin/bá đạo'
  ).split('/'),
);

/** Surnames as capitals write them without accents; those that are English words ("Do", "Mai") stand aside. */
const plainSurnames = new Set(
  'nguyen tran pham hoang huynh phan dang bui ngo duong trinh truong phung'.split(' '),
);

/** Places that begin like a name. */
const places = new Set(
  'hà nội/hà giang/hà nam/hà tĩnh/hà đông/hà tiên/thái bình/thái nguyên/thái lan/cao bằng/cao lãnh/lâm đồng/châu đốc/châu âu/châu á/châu phi/vũ hán/lý sơn'.split(
    '/',
  ),
);

const honorifics = new Set('ông bà anh chị cô chú bác dì cậu thầy sếp'.split(' '));

/** Every name that is refused begins with one of these. */
export const nameStarts: readonly string[] = [...surnames, ...plainSurnames, ...honorifics];

/** Gods and figures of feasts, who are nobody's neighbours. */
const figures = new Set('táo công tơ địa đồ noel trời bụt tiên'.split(' '));

/**
 * A surname with one to three further syllables, written as names are ("Trần Văn An", "Nguyen Van An"), or in small
 * letters with a middle name where one stands ("nguyễn thị hoa"); a given name after a form of address ("ông Phúc").
 */
export function looksLikeName(words: string): boolean {
  const written = words.normalize('NFC').trim().split(/\s+/);
  const small = written.map((syllable) => syllable.toLowerCase());
  if (places.has(small.join(' '))) return false;
  return isFullName(written, small) || isAddressed(written, small);
}

function isFullName(written: readonly string[], small: readonly string[]): boolean {
  const [surname = '', middle = '', given = ''] = small;
  if (written.length < 2 || written.length > 4) return false;
  if (written.every(isCapitalised)) return surnames.has(surname) || plainSurnames.has(surname);
  if (!surnames.has(surname) || written.length < 3) return false;
  return middleNames.has(middle) && !commonWords.has(`${middle} ${given}`);
}

function isAddressed(written: readonly string[], small: readonly string[]): boolean {
  const [, name] = written;
  if (written.length !== 2 || !honorifics.has(small[0] ?? '') || name === undefined) return false;
  return isCapitalised(name) && !figures.has(small[1] ?? '');
}

function isCapitalised(syllable: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(syllable);
}
