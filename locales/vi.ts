/** Vietnamese: the first language of the product. Short, polite, no threats; the words of ARCHITECTURE.md. */
export const vi = {
  manifest: {
    name: 'Đọc Lại: nhắc trước khi đăng',
    description: 'Giúp đọc lại bản nháp trước khi đăng lên Facebook, YouTube, X. Bản nháp không rời khỏi trang đang mở.',
    openCardCommand: 'Mở lời nhắc của ô đang soạn',
  },
};
