/** Labels of the site; the Vietnamese ones rest on older saved pages. */
import { language } from '../look/language';

const vi = {
  video: 'Một sáng ở chợ nổi Cái Răng',
  nextVideo: 'Video tiếp theo',
  otherVideo: 'Đạp xe quanh hồ Tây',
  placeholder: 'Viết bình luận…',
  boxLabel: 'Bình luận công khai...',
  replyLabel: 'Thêm phản hồi...',
  cancel: 'Hủy',
  comment: 'Bình luận',
  reply: 'Phản hồi',
  chat: 'Trò chuyện…',
  send: 'Gửi',
  samples: [
    { name: 'Tâm', text: 'Xem mà nhớ quê quá.' },
    { name: 'Quỳnh', text: 'Cảnh đẹp, quay rất khéo.' },
  ],
  chatSample: 'Chào cả nhà!',
};

const en: typeof vi = {
  video: 'A morning at Cai Rang floating market',
  nextVideo: 'Next video',
  otherVideo: 'Cycling around West Lake',
  placeholder: 'Add a comment...',
  boxLabel: 'Add a comment...',
  replyLabel: 'Add a reply...',
  cancel: 'Cancel',
  comment: 'Comment',
  reply: 'Reply',
  chat: 'Chat…',
  send: 'Send',
  samples: [
    { name: 'Tam', text: 'This makes me miss home.' },
    { name: 'Quynh', text: 'Beautifully filmed.' },
  ],
  chatSample: 'Hello everyone!',
};

export const texts = { vi, en }[language];
