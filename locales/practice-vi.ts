/** The box to try in, in Vietnamese. */
export const practiceVi = {
  label: 'Ô thử: viết gì cũng được, không có gì được đăng',
  sample: 'Gửi anh em số CCCD 079099123456 của chị Hoa để làm hồ sơ.',
  writeSample: 'Điền câu mẫu',
  post: 'Đăng thử',
  posted: 'Trên trang thật thì lúc này bài được đăng. Ở đây không có gì được gửi đi.',
  steps: {
    written: 'Viết một câu, hoặc bấm “Điền câu mẫu”.',
    seen: 'Chỗ nên xem lại được gạch chân, cạnh ô hiện “1 chỗ nên xem lại”.',
    opened: 'Bấm vào đó để mở thẻ: vì sao, nên làm gì, dựa trên văn bản nào.',
    asked: 'Bấm “Đăng thử”: với chỗ Quan trọng, Đọc Lại hỏi lại một lần.',
    posted: 'Bấm “Đăng luôn”: bạn quyết định, bài được đăng.',
  },
  happened: '(đã thấy)',
  allHappened: 'Đủ các bước: Đọc Lại chạy được trên máy này.',
};

export type PracticeTexts = typeof practiceVi;
