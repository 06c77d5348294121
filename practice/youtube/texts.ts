/** Labels of the site; the Vietnamese ones rest on older saved pages. */
import { language } from '../look/language';

const vi = {
  video: 'Một sáng ở chợ nổi Cái Răng',
  nextVideo: 'Video tiếp theo',
  otherVideo: 'Đạp xe quanh hồ Tây',
  placeholder: 'Viết bình luận…',
  commentbox: {
    comment: { box: 'Bình luận công khai...', button: 'Bình luận' },
    reply: { box: 'Thêm phản hồi...', button: 'Phản hồi' },
    edit: { box: 'Bình luận công khai...', button: 'Lưu' },
    community: { box: 'Bạn đang nghĩ gì?', button: 'Đăng' },
  },
  cancel: 'Hủy',
  reply: 'Phản hồi',
  edit: 'Chỉnh sửa',
  short: 'Một phút ở bến tàu',
  openComments: 'Bình luận',
  community: 'Cộng đồng',
  studioTitle: 'Bình luận trên kênh',
  studioReplyLabel: 'Phản hồi...',
  studioReply: 'Trả lời',
  videoTitle: 'Tiêu đề (bắt buộc)',
  videoDescription: 'Mô tả',
  chat: 'Trò chuyện…',
  send: 'Gửi',
  join: 'Tham gia',
  samples: [
    { name: 'Tâm', text: 'Xem mà nhớ quê quá.' },
    { name: 'An', text: 'Hôm nào mình cũng đi.' },
    { name: 'Quỳnh', text: 'Cảnh đẹp, quay rất khéo.' },
  ],
  chatSample: 'Chào cả nhà!',
};

const en: typeof vi = {
  video: 'A morning at Cai Rang floating market',
  nextVideo: 'Next video',
  otherVideo: 'Cycling around West Lake',
  placeholder: 'Add a comment...',
  commentbox: {
    comment: { box: 'Add a comment...', button: 'Comment' },
    reply: { box: 'Add a reply...', button: 'Reply' },
    edit: { box: 'Add a comment...', button: 'Save' },
    community: { box: "What's on your mind?", button: 'Post' },
  },
  cancel: 'Cancel',
  reply: 'Reply',
  edit: 'Edit',
  short: 'One minute at the pier',
  openComments: 'Comments',
  community: 'Community',
  studioTitle: 'Channel comments',
  studioReplyLabel: 'Add a reply...',
  studioReply: 'Reply',
  videoTitle: 'Title (required)',
  videoDescription: 'Description',
  chat: 'Chat…',
  send: 'Send',
  join: 'Join',
  samples: [
    { name: 'Tam', text: 'This makes me miss home.' },
    { name: 'An', text: 'I will go there one day.' },
    { name: 'Quynh', text: 'Beautifully filmed.' },
  ],
  chatSample: 'Hello everyone!',
};

export const texts = { vi, en }[language];
