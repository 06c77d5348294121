/** Labels of the site as public sources show them; the box's own name is known in English only. */
import { language } from '../look/language';

const vi = {
  boxName: 'Post text',
  whatsHappening: 'Chuyện gì đang xảy ra?',
  postReply: 'Đăng câu trả lời của bạn',
  post: 'Đăng',
  postAll: 'Đăng tất cả',
  addAnother: 'Thêm một bài đăng khác',
  addPart: 'Thêm bài đăng',
  update: 'Cập nhật',
  askGrok: 'Hỏi bất cứ điều gì',
  reply: 'Trả lời',
  home: 'Trang chủ',
  openStatus: 'Một bài đăng',
  messages: 'Tin nhắn',
  writeMessage: 'Bắt đầu một tin nhắn',
  send: 'Gửi',
  search: 'Tìm kiếm',
  modalName: 'Bài đăng mới',
  close: 'Đóng',
  sample: 'Sáng nay trời Hà Nội trong xanh, ra đường nhớ mang theo mũ.',
};

const en: typeof vi = {
  boxName: 'Post text',
  whatsHappening: "What's happening?",
  postReply: 'Post your reply',
  post: 'Post',
  postAll: 'Post all',
  addAnother: 'Add another post',
  addPart: 'Add post',
  update: 'Update',
  askGrok: 'Ask anything',
  reply: 'Reply',
  home: 'Home',
  openStatus: 'A post',
  messages: 'Messages',
  writeMessage: 'Start a new message',
  send: 'Send',
  search: 'Search',
  modalName: 'New post',
  close: 'Close',
  sample: 'Clear skies in Hanoi this morning. Remember your hat.',
};

export const texts = { vi, en }[language];
