/** Labels of the site as public sources show them, in both languages. */
import { language } from '../look/language';

const vi = {
  trigger: 'An ơi, bạn đang nghĩ gì thế?',
  dialogName: 'Tạo bài viết',
  postPlaceholder: 'Bạn đang nghĩ gì?',
  postLabel: 'Tạo bài viết công khai...',
  photo: 'Ảnh/video',
  close: 'Đóng',
  next: 'Tiếp',
  post: 'Đăng',
  commentLabel: 'Bình luận dưới tên An',
  commentSubmit: 'Đăng bình luận',
  replyLabel: 'Trả lời dưới tên An',
  like: 'Thích',
  reply: 'Phản hồi',
  commentBy: (name: string, when: string) => `Bình luận dưới tên ${name} vào ${when}`,
  justNow: 'vài giây trước',
  chatName: 'Đoạn chat với Minh',
  chatLabel: 'Tin nhắn',
  noteTitle: 'Ghi chú mới',
  noteName: 'Nội dung ghi chú',
  openNote: 'Ghi chú',
  openFeed: 'Bảng tin',
};

const en: typeof vi = {
  trigger: "What's on your mind, An?",
  dialogName: 'Create post',
  postPlaceholder: "What's on your mind, An?",
  postLabel: 'Create a public post…',
  photo: 'Photo/video',
  close: 'Close',
  next: 'Next',
  post: 'Post',
  commentLabel: 'Comment as An',
  commentSubmit: 'Post comment',
  replyLabel: 'Reply to Lan',
  like: 'Like',
  reply: 'Reply',
  commentBy: (name, when) => `Comment by ${name} ${when}`,
  justNow: 'a few seconds ago',
  chatName: 'Chat with Minh',
  chatLabel: 'Message',
  noteTitle: 'New note',
  noteName: 'Note body',
  openNote: 'Notes',
  openFeed: 'Feed',
};

export const texts = { vi, en }[language];
