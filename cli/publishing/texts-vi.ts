/** What the publishing commands say, in Vietnamese. */
import type { DisableReason } from '../../lib/ruleset/channel';
import type { PublishingReason } from './refusal';

const days = (date: string): string => date.slice(0, 10).split('-').reverse().join('/');

export const publishingVi = {
  refusals: {
    'no-file': 'Không đọc được tệp này.',
    'loose-permissions': 'Người khác trên máy đọc được tệp khoá này. Hãy chạy: chmod 600 TỆP, rồi làm lại.',
    'not-a-channel':
      'Thư mục này không giống một kênh: không rỗng mà thiếu root/1.json hoặc channel.json. Hãy chọn thư mục mang tên kênh (ví dụ public/stable), hoặc một thư mục mới.',
    'not-a-root': 'Tệp này không phải tệp gốc. Tệp gốc do lệnh "root new" tạo ra.',
    'needs-root': 'Cần tệp gốc: thêm --root TỆP (đủ các bản, theo thứ tự).',
    'few-keys': 'Chưa đủ khoá: việc này cần ít nhất hai khoá của hai người, nên có ba.',
    'unknown-rule': 'Bộ đang phát hành không có mục nhắc này.',
    'unknown-release': 'Trong thư mục kênh không có bản này.',
    'too-many-disabled': 'Khoá kênh chỉ tắt được 20 mục nhắc. Hãy phát hành một bản sửa.',
    'too-many-revoked': 'Tệp kênh chỉ ghi được 10 bản thu hồi.',
    'pointer-too-large': 'Tệp kênh vượt 4 kB. Hãy phát hành một bản sửa thay vì tắt từng mục.',
    unreachable: 'Không đọc lại được từ địa chỉ này như trình duyệt đọc.',
    redirected: 'Máy chủ chuyển hướng địa chỉ này; trình duyệt sẽ không theo. Hãy đặt địa chỉ cuối cùng.',
    'no-cross-origin':
      'Máy chủ thiếu dòng "Access-Control-Allow-Origin: *"; Chrome, Edge, Cốc Cốc sẽ không đọc được. Xem cấu hình nginx trong hướng dẫn.',
    differs:
      'Máy chủ trả về nội dung khác với thư mục trên máy này. Hãy chép lại, rồi xoá bộ nhớ đệm của CDN nếu có.',
    'not-a-log': 'Không thấy dòng nào của nhật ký truy cập (dạng mặc định của nginx, Apache).',
    'not-a-policy': 'Không thấy thiết lập của Đọc Lại trong tệp này.',
    'no-passphrase': 'Không đọc được cụm mật khẩu.',
  } satisfies Record<PublishingReason, string>,
  usage: {
    keys: 'keys new --owner "TÊN" --out TỆP.key.json',
    root: [
      'root new --root-key TỆP… --release-key TỆP… --channel-key TỆP… [--org TÊN=TỆP,TỆP] [--years 2] [--key TỆP…] --out TỆP',
      'root rotate GỐC_CŨ [--root-key …] [--release-key …] [--channel-key …] [--org …] [--years 2] [--key TỆP…] --out TỆP',
      'root sign TỆP --key TỆP [--current GỐC_CŨ]',
    ].join('\n'),
    release: [
      'release review TỆP [--before BẢN_ĐANG_DÙNG] --out TỆP.html',
      'release sign TỆP --key TỆP --root GỐC',
      'release verify TỆP… --root GỐC…',
      'release inspect TỆP',
    ].join('\n'),
    channel: [
      'channel publish THƯ_MỤC [--root GỐC…] --release TỆP… --key KHOÁ_KÊNH [--days 180] [--check ĐỊA_CHỈ]',
      'channel publish THƯ_MỤC --check ĐỊA_CHỈ',
      'channel rollback THƯ_MỤC --to SỐ [--out TỆP] [--approver TỆP --approver TỆP --key KHOÁ_KÊNH]',
      'channel disable THƯ_MỤC MỤC_NHẮC --reason LÝ_DO --key KHOÁ_KÊNH   (--back để bật lại)',
      'channel revoke THƯ_MỤC MÃ_BĂM --key KHOÁ_KÊNH',
      'channel refresh THƯ_MỤC --key KHOÁ_KÊNH [--days 180] [--calendar TỆP.ics]',
      'channel report NHẬT_KÝ… [--folder THƯ_MỤC]',
    ].join('\n'),
    pack: 'pack THƯ_MỤC --out TỆP.json',
    policy: 'policy check TỆP\npolicy sample chrome|edge|coccoc|firefox --out THƯ_MỤC',
    serve: 'serve THƯ_MỤC [--port 8787] [--fault TÊN]',
  },
  missing: (option: string) => `thiếu ${option}`,
  passphraseOf: (owner: string) => `Cụm mật khẩu của khoá ${owner}: `,
  newPassphrase: 'Đặt cụm mật khẩu (từ 12 ký tự, ví dụ bốn từ không liên quan nhau): ',
  samePassphrase: 'Gõ lại lần nữa: ',
  notTheSame: 'Hai lần gõ không giống nhau.',
  keyMade: (owner: string, file: string, publicFile: string, id: string) =>
    [
      `Đã tạo khoá cho ${owner}, mã ${id}.`,
      `  ${file}: khoá riêng. Chép ra USB, cho vào phong bì niêm phong, cất két; không gửi cho ai.`,
      `  ${publicFile}: nửa công khai. Gửi cho người lập tệp gốc.`,
      'Cụm mật khẩu không khôi phục được: hãy ghi ra giấy, cất ở phong bì khác.',
    ].join('\n'),
  written: (file: string) => `Đã ghi ${file}`,
  signedBy: (names: readonly string[], threshold: number) => {
    const missing = Math.max(0, threshold - names.length);
    const who = names.length > 0 ? names.join(', ') : 'chưa có ai';
    return `Chữ ký hợp lệ: ${names.length} trên ${threshold} (${who}). ${missing > 0 ? `Còn thiếu ${missing}.` : 'Đã đủ.'}`;
  },
  root: (version: number, expires: string) => `Tệp gốc bản ${version}, hết hạn ${days(expires)}.`,
  role: (name: string, owners: readonly string[], threshold: number) =>
    `  ${name}: cần ${threshold} trong ${owners.length} (${owners.join(', ')})`,
  fingerprint: (groups: string) => `Dấu nhận dạng: ${groups}`,
  release: (layer: string, sequence: number, version: string, rules: number) =>
    `Bản phát hành ${version}, lớp ${layer}, số ${sequence}, ${rules} mục nhắc.`,
  signatures: (ids: readonly string[]) =>
    `Chữ ký ghi trong tệp: ${ids.length > 0 ? ids.join(', ') : 'chưa có'}`,
  admitted: (rules: number) => `Hợp lệ: trình duyệt sẽ nhận, ${rules} mục nhắc.`,
  orphans: (ids: readonly string[]) => `Bỏ ra vì không còn khớp với bộ gốc: ${ids.join(', ')}`,
  published: (channel: string, sequence: number, expires: string) =>
    `Kênh ${channel}: tệp kênh số ${sequence}, hết hạn ${days(expires)}.`,
  stillDisabled: (ids: readonly string[]) =>
    `Vẫn đang tắt: ${ids.join(', ')}. Nếu bản này đã sửa, hãy bật lại bằng: channel disable … --back.`,
  checked: (url: string, files: number) =>
    `Đã đọc lại ${files} tệp từ ${url} như trình duyệt đọc: trùng khớp.`,
  rolledBack: (from: number, to: number, file: string) =>
    `Đã tạo bản số ${to} với nội dung bản số ${from}: ${file}. Cần hai người ký (release sign), rồi channel publish.`,
  rollbackNote: (from: number) => `Quay về nội dung của bản số ${from}.`,
  disabled: (id: string, reason: string) => `Đã tắt ${id}: ${reason}.`,
  enabled: (id: string) => `Đã bật lại ${id}.`,
  revoked: (hash: string) =>
    `Đã thu hồi bản ${hash.slice(0, 8)}…: trình duyệt đang dùng bản đó sẽ quay về bản tốt trước.`,
  reasons: {
    'false-alarm': 'nhắc nhầm',
    'wrong-wording': 'lời chưa đúng',
    outdated: 'căn cứ đã cũ',
    slow: 'làm chậm máy',
    'breaks-page': 'ảnh hưởng trang',
  } satisfies Record<DisableReason, string>,
  calendar: {
    name: 'Đọc Lại: việc cần làm',
    refresh: (channel: string) => `Làm mới kênh ${channel} (channel refresh)`,
    expires: (channel: string) =>
      `Kênh ${channel} hết hạn: trình duyệt vẫn nhắc, chỉ ghi "đã lâu chưa có tin từ nơi phát hành"`,
    rotate: 'Đổi tệp gốc (root rotate), mời đủ hai người giữ khoá',
  },
  report: {
    day: 'Ngày',
    asked: 'Lượt hỏi',
    downloads: 'Lượt tải',
    release: 'Bản',
    unknown: 'không rõ',
  },
  packed: (file: string, kilobytes: number) =>
    `Đã ghi ${file} (${kilobytes} kB). Chép qua USB, hoặc dán vào thiết lập packJson.`,
  policy: {
    understood: (name: string, value: string) => `  ${name}: có tác dụng (${value})`,
    wrong: (name: string, fits: string) => `  ${name}: giá trị sai, bị bỏ qua; cần ${fits}`,
    refused: (name: string) => `  ${name}: Đọc Lại không có thiết lập này, và sẽ không có`,
    unknown: (name: string) => `  ${name}: không có thiết lập tên này`,
    nested: (place: string) => `Thiết lập phải nằm ở: ${place}`,
    found: (place: string) => `Thấy thiết lập ở ${place}:`,
  },
  serving: (url: string, fault: string | undefined) =>
    `Địa chỉ cập nhật để thử: ${url}${fault ? `, với lỗi "${fault}"` : ''}. Dừng: Ctrl+C.`,
};

export type PublishingTexts = typeof publishingVi;
