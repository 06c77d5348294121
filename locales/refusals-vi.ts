/** Why a file or a key was refused, and what to do: for the command line, the options page and the history. */
import type { RefusedFor } from '../lib/ruleset/reasons';

export const refusalsVi: Readonly<Record<RefusedFor, string>> = {
  'too-large': 'Tệp lớn hơn mức cho phép. Hãy tải lại tệp từ nơi phát hành.',
  'not-an-envelope':
    'Đây không phải tệp có chữ ký của Đọc Lại (có thể là trang đăng nhập mạng, hoặc tệp bị cắt). Hãy tải lại tệp.',
  'wrong-kind': 'Đây là loại tệp khác với loại cần ở đây. Hãy chọn lại tệp.',
  'bad-signature': 'Chưa đủ chữ ký hợp lệ, hoặc nội dung đã bị sửa sau khi ký. Hãy lấy lại tệp từ người ký.',
  'bad-body': 'Nội dung tệp không đúng mẫu. Hãy tạo lại tệp bằng công cụ dòng lệnh của Đọc Lại.',
  'newer-format': 'Tệp theo mẫu mới hơn phiên bản này. Hãy cập nhật Đọc Lại.',
  'not-next-root': 'Tệp gốc không phải bản liền sau bản đang tin. Hãy lấy đủ các tệp gốc theo thứ tự.',
  'wrong-channel': 'Tệp kênh này mang tên kênh khác. Hãy xem lại tên thư mục và tên kênh.',
  older: 'Bản này cũ hơn bản đã dùng. Muốn quay về bản cũ, hãy phát hành lại nội dung cũ với số mới hơn.',
  'sequence-jump': 'Số thứ tự nhảy quá xa so với bản đã biết. Nếu khoá bị lộ, hãy đổi tệp gốc.',
  'wrong-bytes': 'Bản phát hành không trùng mã băm ghi trong tệp kênh. Hãy tải lại cả thư mục kênh.',
  'wrong-layer': 'Bản phát hành thuộc lớp khác với lớp ghi trong tệp kênh.',
  'wrong-sequence': 'Số thứ tự của bản phát hành khác số ghi trong tệp kênh.',
  'engine-range': 'Bản phát hành viết cho phiên bản Đọc Lại khác. Bộ đang dùng vẫn được giữ.',
  'no-base': 'Thiếu bộ lời nhắc gốc; phần bổ sung của cơ quan không dùng riêng được.',
  'too-few-rules': 'Bản phát hành có ít mục nhắc hơn mức đã hẹn. Hãy xem lại bản phát hành.',
  shrunk:
    'Hơn ba phần mười số mục nhắc biến mất mà bản phát hành không nói là cố ý. Nếu cố ý, hãy tạo lại với --allow-shrink.',
  'retired-id': 'Bản phát hành dùng lại tên của một mục nhắc đã bỏ. Hãy đặt tên mới.',
  'not-compiled':
    'Có mục nhắc mà bộ máy không hiểu hoặc mẫu chưa được xét. Hãy chạy: npm run doclai -- rules lint.',
  'sample-failed':
    'Có mục nhắc không nhận ra câu mẫu của chính nó, hoặc nhắc cả ở câu phải im. Hãy sửa mục đó rồi tạo lại bản phát hành.',
  'samples-slow':
    'Thử các câu mẫu mất quá nhiều thời gian; mục nhắc nêu ở đây tốn nhất. Bộ đang dùng vẫn được giữ, lần sau sẽ thử lại.',
  floods:
    'Có mục nhắc lên tiếng ở quá nhiều câu bình thường. Hãy viết cụm từ dài hơn, rõ hơn rồi tạo lại bản phát hành.',
  'layer-adds-more': 'Cơ quan chỉ được thêm mục nhắc và văn bản, không thêm phần khác của bộ lời nhắc.',
  'layer-shared-words':
    'Mục nhắc của cơ quan phải tự ghi những chữ làm hiện lời nhắc; danh sách dùng chung chỉ dùng được ở "unless".',
  'layer-too-many': 'Cơ quan thêm nhiều hơn 50 mục nhắc.',
  'layer-id': 'Tên mục nhắc và văn bản của cơ quan phải mở đầu bằng tên lớp, để không đè lên bộ gốc.',
  'layer-category':
    'Cơ quan chỉ được thêm mục nhắc về bí mật, nội bộ, dữ liệu cá nhân, mật khẩu và liên kết.',
  'layer-severity': 'Mục nhắc của cơ quan cao nhất là mức "nên xem lại".',
  'layer-pattern': 'Mục nhắc của cơ quan không dùng được biểu thức mẫu; hãy viết bằng cụm từ.',
  'layer-short-phrase': 'Cụm từ của cơ quan phải có từ hai tiếng trở lên.',
  'layer-no-citation': 'Mỗi mục nhắc của cơ quan phải có căn cứ của riêng nó.',
  'not-a-ruleset': 'Nội dung không phải một bộ lời nhắc hợp lệ.',
  'duplicate-id': 'Có tên được dùng hai lần.',
  'unknown-directive': 'Có căn cứ dẫn tới một văn bản không có trong bộ.',
  'unknown-point': 'Có căn cứ dẫn tới một điều khoản không có trong văn bản.',
  'not-in-force': 'Có căn cứ dẫn tới văn bản không còn hiệu lực.',
  'unknown-guideline': 'Có mục nhắc không thuộc lời khuyên nào.',
  'unknown-list': 'Có mục nhắc gọi tên một danh sách từ không có trong bộ.',
  'list-in-list': 'Có danh sách từ gọi tên một danh sách khác; mỗi danh sách phải ghi đủ từ của mình.',
  'unknown-detector': 'Có mục nhắc cần bộ dò mà phiên bản này không có.',
  'opinion-topic': 'Có mục nhắc về một chủ đề ý kiến. Đọc Lại không xét ý kiến, dù ai ký.',
  'named-person': 'Có mục nhắc nhằm vào tên một người. Đọc Lại không nhằm vào ai, dù ai ký.',
  'not-a-key-file': 'Đây không phải tệp khoá của Đọc Lại. Tệp khoá do lệnh "keys new" tạo ra.',
  'key-kind':
    'Loại khoá này không dùng được (ví dụ khoá RSA, chứng thư số, USB token). Hãy tạo khoá Ed25519 bằng lệnh "keys new".',
  'wrong-passphrase':
    'Cụm mật khẩu không mở được tệp khoá này. Hãy gõ lại, chú ý bộ gõ tiếng Việt và phím Caps Lock.',
  'short-passphrase':
    'Cụm mật khẩu quá ngắn. Hãy dùng từ 12 ký tự trở lên, ví dụ bốn từ không liên quan nhau.',
  'key-not-in-root':
    'Tệp gốc không ghi khoá này cho việc này. Hãy chọn đúng khoá, hoặc đổi tệp gốc để thêm khoá.',
  'already-signed': 'Khoá này đã ký tệp này rồi. Cần chữ ký của người khác.',
  'too-many-signatures': 'Tệp đã có quá nhiều chữ ký.',
};
