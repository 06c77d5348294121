/** The first page in Vietnamese. */
export const welcomeVi = {
  title: 'Đọc Lại: bắt đầu',
  steps: 'Các bước',
  step: (number: number, of: number) => `Bước ${number} trong ${of}`,
  next: 'Tiếp',
  back: 'Quay lại',
  skip: 'Bỏ qua',
  done: 'Xong',
  whose: {
    title: 'Công cụ của bạn',
    own: 'Đọc Lại giúp bạn đọc lại bản nháp trước khi đăng lên Facebook, YouTube, X. Bạn có thể tạm dừng bất cứ lúc nào.',
    managed: (organisation: string) =>
      `${organisation} cài Đọc Lại trên máy này. Cơ quan không thấy bài viết, lời nhắc, hay việc bạn đăng. Bạn có thể tạm dừng bất cứ lúc nào.`,
    never: 'Bản nháp không rời khỏi trang đang mở. Mọi lời nhắc đều bỏ qua được; quyết định luôn là của bạn.',
  },
  try: {
    title: 'Lời nhắc trông thế nào',
    intro: 'Thử ngay ở đây, không có gì được đăng.',
  },
  where: {
    title: 'Xem văn bản ở đâu',
    intro: 'Bấm biểu tượng Đọc Lại trên thanh công cụ để xem văn bản, lời khuyên và thử một câu.',
    directives: 'Văn bản, quy định',
    options: 'Tuỳ chọn',
    pin: 'Nếu chưa thấy biểu tượng, mời bạn bấm hình mảnh ghép trên thanh công cụ rồi ghim Đọc Lại.',
  },
};

export type WelcomeTexts = typeof welcomeVi;
