/** How a look for a ruleset ended, beside what `refusals-*` says of files. */
import type { Outcome } from '../lib/ruleset/outcome';
import type { RefusedFor } from '../lib/ruleset/reasons';

type Other = Exclude<Outcome, RefusedFor | 'installed'>;

export const outcomesVi: Readonly<Record<Other, string>> = {
  same: 'Đã tìm; bản đang dùng là bản mới nhất.',
  'set-aside': 'Bộ đã lưu không còn như lúc cài nên được để riêng ra.',
  'set-back': 'Bạn đã quay về bản trước.',
  'set-back-fault': 'Bản mới gặp lỗi khi đọc bài nên đã tự quay về bản trước.',
  'set-back-slow': 'Bản mới đọc bài quá chậm nên đã tự quay về bản trước.',
  'set-back-flood': 'Bản mới nhắc quá nhiều chỗ nên đã tự quay về bản trước.',
  offline: 'Máy đang không có mạng.',
  unreachable: 'Chưa kết nối được máy chủ cập nhật.',
  'no-cross-origin': 'Máy chủ cập nhật chưa cho tiện ích đọc tệp (thiếu tiêu đề cross-origin).',
  redirected: 'Máy chủ cập nhật chuyển sang địa chỉ khác nên không lấy tệp.',
  'http-status': 'Máy chủ cập nhật trả lời khác thường.',
  timeout: 'Máy chủ cập nhật trả lời quá chậm.',
  empty: 'Máy chủ cập nhật trả về tệp rỗng.',
  'not-json': 'Máy chủ cập nhật trả về thứ khác, có thể là trang đăng nhập mạng.',
  revoked: 'Bản này đã được nơi phát hành rút lại.',
  'rejected-before': 'Bản này đã được xem và không dùng được.',
  'no-set': 'Nơi phát hành chưa có bản cho phiên bản Đọc Lại này.',
  'no-layer': 'Chưa thấy phần thêm của cơ quan ở nơi phát hành.',
  'no-root': 'Chưa biết chữ ký của ai được nhận.',
  'not-a-pack': 'Tệp này không phải gói bộ lời nhắc đã ký.',
  'import-not-allowed': 'Cơ quan không cho nhập bộ lời nhắc từ tệp trên máy này.',
  'not-stored': 'Trình duyệt chưa lưu được bản mới.',
  off: 'Việc tự tìm bản mới đang tắt.',
  'no-address': 'Chưa có địa chỉ cập nhật; đang dùng bộ có sẵn.',
  'no-permission': 'Trình duyệt chưa cho hỏi máy chủ cập nhật.',
  busy: 'Đang có một lần tìm khác.',
};
