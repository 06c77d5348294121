/** The page on which those who sign read what a release changes. */
export const reviewVi = {
  title: (version: string) => `Duyệt bộ lời nhắc ${version}`,
  facts: (layer: string, sequence: number, date: string) =>
    `${layer === 'base' ? 'Bộ gốc' : `Phần bổ sung của cơ quan (${layer})`} · số ${sequence} · lập ngày ${date}`,
  fingerprint: 'Dấu nhận dạng',
  fingerprintHow:
    'Trước khi ký, gọi điện cho người duyệt kia và đọc cho nhau từng nhóm. Hai bên phải giống hệt; khác một ký tự là khác nội dung.',
  changes: 'Với người viết bài, điều gì thay đổi',
  first: (rules: number) => `Đây là bản đầu tiên, có ${rules} mục nhắc.`,
  count: (before: number, after: number) => `Trước có ${before} mục nhắc, nay có ${after}.`,
  same: 'Lời nhắc, mức độ và căn cứ không đổi.',
  addedLine: (rules: number, asking: number) =>
    `Thêm ${rules} mục nhắc${asking > 0 ? `, trong đó ${asking} mục hỏi lại một lần trước khi đăng` : ', không mục nào hỏi lại trước khi đăng'}.`,
  removedLine: (rules: number) => `Bỏ ${rules} mục nhắc.`,
  changedLine: (rules: number) => `Sửa ${rules} mục nhắc.`,
  listsLine: (lists: number, rules: number) =>
    `Sửa ${lists} danh sách từ dùng chung, có trong ${rules} mục nhắc.`,
  louder: (ids: string) => `Từ nay hỏi lại một lần trước khi đăng: ${ids}.`,
  directives: (added: string, removed: string) =>
    [added && `Văn bản thêm vào: ${added}.`, removed && `Văn bản bỏ ra: ${removed}.`]
      .filter(Boolean)
      .join(' '),
  always: 'Người viết luôn bỏ qua được lời nhắc và tự quyết định. Bản nháp không rời khỏi máy.',
  added: 'Mục nhắc mới',
  changed: 'Mục nhắc được sửa',
  lists: 'Danh sách từ dùng chung được sửa',
  namedBy: (rules: number) => `Có trong ${rules} mục nhắc`,
  removed: 'Mục nhắc bỏ ra',
  basis: 'Dựa trên',
  noBasis: 'Không có căn cứ riêng.',
  words: 'Những chữ làm hiện lời nhắc',
  byDetector: 'Nhận ra bằng bộ dò (số, liên kết, tên riêng), không bằng danh sách chữ.',
  more: (count: number) => `và ${count} cụm nữa`,
  severity: {
    serious: 'Quan trọng: hỏi lại một lần trước khi đăng',
    caution: 'Nên xem lại',
    info: 'Lưu ý: chỉ gạch chân',
  },
  parts: {
    severity: 'mức độ',
    message: 'lời nhắc',
    advice: 'cách làm',
    match: 'chữ nhận ra',
    cites: 'căn cứ',
  },
  was: 'Trước',
  is: 'Nay',
  newWords: 'Chữ thêm vào',
  lostWords: 'Chữ bỏ ra',
  drafts: 'Mười bản nháp, trước và sau',
  draftsHow: 'Chữ được đánh dấu là chữ sẽ được gạch chân. Các câu này là câu mẫu, không phải bài của ai.',
  sameDraft: 'như trước',
  notes: 'Ghi chú của người lập',
  approval: 'Ý kiến của người duyệt',
  name: 'Họ và tên',
  office: 'Chức vụ, đơn vị',
  agree: 'Đồng ý ☐   Không đồng ý ☐',
  date: 'Ngày',
  signature: 'Chữ ký',
};

export type ReviewTexts = typeof reviewVi;
