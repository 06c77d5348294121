/** The options in Vietnamese. */
export const optionsVi = {
  title: 'Tùy chọn',
  sectionsLabel: 'Các mục',
  sections: {
    sites: 'Trang mạng xã hội',
    reminders: 'Cách nhắc',
    language: 'Ngôn ngữ',
  },
  sites: {
    intro: 'Tắt ở đâu thì ở đó không có lời nhắc và không có câu hỏi trước khi đăng.',
    byAgency: 'Cơ quan của bạn đã tắt ở trang này. Nếu muốn dùng, bạn có thể hỏi người quản trị máy.',
  },
  reminders: {
    intro: 'Đây là lựa chọn của bạn. Chỗ nào cũng vẫn được gạch chân, kể cả khi không hiện thẻ.',
    cardFrom: {
      label: 'Hiện thẻ lời nhắc cạnh ô soạn bài',
      serious: { label: 'Chỉ với chỗ Quan trọng', note: 'Ít bị ngắt nhất.' },
      caution: { label: 'Từ mức Nên xem lại', note: 'Mức sẵn có.' },
      info: { label: 'Với mọi chỗ, cả mức Lưu ý', note: 'Nhiều lời nhắc hơn.' },
    },
    asking: {
      label: 'Hỏi lại trước khi đăng',
      serious: { label: 'Với chỗ Quan trọng', note: 'Hỏi một lần, rồi bạn quyết định.' },
      never: { label: 'Không hỏi', note: 'Chỉ gạch chân và hiện thẻ.' },
    },
  },
  language: {
    intro: 'Dùng cho lời nhắc trên trang và cho các trang của Đọc Lại.',
  },
};

export type OptionsTexts = typeof optionsVi;
