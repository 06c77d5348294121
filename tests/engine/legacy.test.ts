import { describe, expect, it } from 'vitest';
import { isLegacyEncoded } from '../../lib/engine/text/legacy';

/** What stands in the encoding for each letter, as its bytes show in Latin-1. Source: TCVN 5712:1993, form 3. */
const tcvn3 = table(
  'à µ ả ¶ ã · á ¸ ạ ¹ ă ¨ ằ » ẳ ¼ ẵ ½ ắ ¾ ặ Æ â © ầ Ç ẩ È ẫ É ấ Ê ậ Ë đ ® è Ì ẻ Î ẽ Ï é Ð ẹ Ñ ê ª ề Ò ể Ó ễ Ô ế Õ ệ Ö ' +
    'ì × ỉ Ø ĩ Ü í Ý ị Þ ò ß ỏ á õ â ó ã ọ ä ô « ồ å ổ æ ỗ ç ố è ộ é ơ ¬ ờ ê ở ë ỡ ì ớ í ợ î ù ï ủ ñ ũ ò ú ó ụ ô ' +
    'ừ õ ử ö ữ ÷ ứ ø ự ù ỳ ú ỷ û ỹ ü ý ý ỵ þ Ă ¡ Â ¢ Đ § Ê £ Ô ¤ Ơ ¥ Ư ¦ ư \u00AD',
);
/** The same for VNI, which puts the mark behind the letter. Source: VNI-Windows character set. */
const vni = table(
  'à aø ả aû ã aõ á aù ạ aï ă aê ằ aè ẳ aú ẵ aü ắ aé ặ aë â aâ ầ aà ẩ aå ẫ aã ấ aá ậ aä đ ñ è eø ẻ eû ẽ eõ é eù ẹ eï ' +
    'ê eâ ề eà ể eå ễ eã ế eá ệ eä ì ì ỉ æ ĩ ó í í ị ò ò oø ỏ oû õ oõ ó où ọ oï ô oâ ồ oà ổ oå ỗ oã ố oá ộ oä ' +
    'ơ ô ờ ôø ở ôû ỡ ôõ ớ ôù ợ ôï ù uø ủ uû ũ uõ ú uù ụ uï ư ö ừ öø ử öû ữ öõ ứ öù ự öï ỳ yø ỷ yû ỹ yõ ý yù ỵ î Đ Ñ',
);

function table(pairs: string): ReadonlyMap<string, string> {
  const all = pairs.split(' ');
  return new Map(all.flatMap((letter, at) => (at % 2 === 0 ? [[letter, all[at + 1] ?? ''] as const] : [])));
}

function encode(text: string, letters: ReadonlyMap<string, string>): string {
  return Array.from(text, (char) => letters.get(char) ?? char).join('');
}

const sentences: readonly string[] = [
  'Uỷ ban nhân dân',
  'Uỷ ban nhân dân tỉnh đề nghị các sở, ngành khẩn trương báo cáo kết quả thực hiện trước ngày 15.',
  'Cộng hoà xã hội chủ nghĩa Việt Nam, độc lập, tự do, hạnh phúc',
  'Căn cứ Luật Tổ chức chính quyền địa phương',
  'Kính gửi: Chủ tịch Uỷ ban nhân dân các huyện, thị xã',
  'Danh sách cán bộ được bổ nhiệm kèm theo quyết định này chưa công bố',
  'Đề nghị đồng chí giữ bí mật nội dung cuộc họp',
];

const others: readonly string[] = [
  ...sentences,
  ...sentences.map((sentence) => sentence.normalize('NFD')),
  'Hoà, Thuý và Hoá cùng về quê, toà nhà khoá cửa; loã lồ, oà khóc, xoá bài',
  'Uy ban nhan dan tinh de nghi cac so, nganh bao cao',
  'Où est le maïs ? Coûteux en août, naïf à Noël, jeûne, aéroport, coïncidence, ambiguïté, goût.',
  'Les élèves de l’école «Été» où l’aîné a déjà reçu son bulletin, bien sûr.',
  'Die Straße über die Brücke führt nach Süden, schön größer als früher, Saül und Äpfel.',
  'El niño pequeño comió piña en España, Raúl aún está en el baúl.',
  'Os leões e as maçãs são dos irmãos; põe as mãos, porções.',
  'Det er på høyden at sjøen blåser; få båter på åpent hav.',
  'Pimeä yö, vieä hyvää mieltä, leveä tie.',
  'col·legi, paral·lel, xin­xa soft­hyphen',
  'Copyright © 2026 Example®. All rights reserved ©Example, §5, 50µm, 3½ cups, 1ª clase.',
  'Nhãn hiệu Coca-Cola® và Pepsi®, bản quyền © thuộc công ty, dày 5µm',
  'IPHONE É CARO, iPhone 15 é caro',
  '',
];

describe('text in an encoding from before Unicode', () => {
  it.each(sentences)('is known in TCVN3: %s', (sentence) => {
    expect(isLegacyEncoded(encode(sentence, tcvn3))).toBe(true);
  });

  it.each(sentences)('is known in VNI: %s', (sentence) => {
    expect(isLegacyEncoded(encode(sentence, vni))).toBe(true);
  });

  it('is known where a stretch of it was pasted into a line of one’s own', () => {
    expect(isLegacyEncoded(`Mọi người xem giúp: ${encode(sentences[1] ?? '', tcvn3)}`)).toBe(true);
  });

  it('shows as documents show it', () => {
    expect(encode('Uỷ ban nhân dân', tcvn3)).toBe('Uû ban nh©n d©n');
    expect(encode('Uỷ ban nhân dân', vni)).toBe('Uyû ban nhaân daân');
  });

  it.each(others)('is not seen in: %s', (text) => {
    expect(isLegacyEncoded(text)).toBe(false);
  });
});
