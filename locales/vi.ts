/** Vietnamese: the first language of the product. Short, polite, no threats; the words of ARCHITECTURE.md. */
import { optionsVi } from './options-vi';
import { outcomesVi } from './outcomes-vi';
import { policyVi } from './policy-vi';
import { practiceVi } from './practice-vi';
import { refusalsVi } from './refusals-vi';

export const vi = {
  manifest: {
    name: 'Đọc Lại: nhắc trước khi đăng',
    description:
      'Giúp đọc lại bản nháp trước khi đăng lên Facebook, YouTube, X. Bản nháp không rời khỏi trang đang mở.',
    openCardCommand: 'Mở lời nhắc của ô đang soạn',
  },
  common: {
    sites: { facebook: 'Facebook', youtube: 'YouTube', x: 'X' },
    severity: { serious: 'Quan trọng', caution: 'Nên xem lại', info: 'Lưu ý' },
    basedOn: 'Dựa trên',
    erase: {
      button: 'Xóa dấu vết trên máy này',
      erased: 'Đã xóa. Đọc Lại như lúc mới cài.',
      failed: 'Chưa xóa được hết. Mời bạn thử lại sau khi khởi động lại trình duyệt.',
    },
  },
  policy: policyVi,
  refusals: refusalsVi,
  outcomes: outcomesVi,
  reminders: {
    pill: (count: number) => `${count} chỗ nên xem lại`,
    pillAndUnread: (count: number) => `${count} chỗ nên xem lại, có đoạn chưa đọc được`,
    unreadable: 'Chưa đọc được ô này, sẽ không có lời nhắc',
    unchecked: {
      'legacy-encoding':
        'Có đoạn phông chữ cũ (TCVN3, VNI) chưa đọc được. Mời bạn chuyển sang Unicode rồi xem lại.',
      'out-of-time': 'Một số mục nhắc chưa xem kịp bài này.',
    },
    title: 'Chỗ nên xem lại',
    more: (count: number) => `và ${count} chỗ nữa`,
    select: 'Bôi đen chỗ này',
    dismiss: 'Bỏ qua',
    scopes: {
      draft: 'Trong bài này',
      phrase: 'Cụm từ này, ở mọi bài',
      found: 'Chỗ này, ở thẻ đang mở',
      rule: (site: string) => `Lời nhắc này, trên ${site}`,
      officePage: 'Đây là trang của cơ quan',
    },
    dismissed: 'Đã bỏ qua.',
    undo: 'Hoàn tác',
    close: 'Đóng',
    question: (count: number) =>
      count === 1 ? 'Đọc lại chỗ này trước khi đăng?' : `Đọc lại ${count} chỗ trước khi đăng?`,
    review: 'Xem lại',
    post: 'Đăng luôn',
    send: 'Gửi luôn',
    pressAgain: (verb: string) => `Bấm ${verb} lần nữa`,
    pressAgainWhy: 'Trang chưa nhận bài. Lần bấm này sẽ không hỏi lại.',
    defaultVerb: 'Đăng',
  },
  popup: {
    name: 'Đọc Lại',
    language: 'Ngôn ngữ',
    languageNames: { vi: 'Tiếng Việt', en: 'English' },
    options: 'Tùy chọn',
    tabs: {
      label: 'Các phần',
      here: 'Trang này',
      directives: 'Văn bản, quy định',
      guidelines: 'Lời khuyên',
      ruleset: 'Bộ lời nhắc',
    },
    storageFails:
      'Trình duyệt chưa cho đọc những gì Đọc Lại đã lưu. Lựa chọn của bạn có thể chưa được dùng; mời bạn khởi động lại trình duyệt.',
    tryOut: {
      title: 'Thử một câu',
      note: 'Câu này chỉ ở trong khung này và mất khi đóng lại. Không có lời nhắc không có nghĩa là câu đã ổn.',
    },
    rewording: { before: 'Dễ viết là', after: 'Nên viết là' },
    state: {
      onHere: {
        what: 'Đọc Lại đang bật ở trang này.',
        next: 'Cứ viết bình thường. Khi có chỗ nên xem lại, lời nhắc hiện cạnh ô soạn bài.',
      },
      boxNotRecognised: {
        what: 'Chưa đọc được ô này, sẽ không có lời nhắc.',
        next: 'Ô này khác những ô soạn bài mà Đọc Lại biết. Mời bạn tự đọc lại trước khi đăng.',
      },
      paused: {
        site: (site: string, until: string) => `Bạn đã tạm dừng trên ${site} ${until}.`,
        everywhere: (until: string) => `Bạn đã tạm dừng ở mọi trang ${until}.`,
        untilTime: (time: string) => `đến ${time}`,
        untilTakenBack: 'cho đến khi bạn bật lại',
        next: 'Trong lúc này không có lời nhắc.',
      },
      noAccess: {
        what: 'Trình duyệt chưa cho Đọc Lại xem trang này.',
        next: 'Vì vậy ở đây chưa có lời nhắc. Trên Facebook, YouTube, X bạn có thể cho phép, hoặc cứ đăng như thường.',
      },
      openedBefore: {
        what: 'Trang này mở trước khi cài hoặc cập nhật.',
        next: 'Cứ đăng bình thường, rồi tải lại trang sau.',
      },
      offByAgency: {
        what: 'Cơ quan của bạn đã tắt Đọc Lại ở trang này.',
        next: 'Vì vậy ở đây không có lời nhắc. Nếu muốn dùng, bạn có thể hỏi người quản trị máy.',
      },
      notSupported: {
        what: 'Đọc Lại không chạy ở trang này.',
        next: 'Lời nhắc chỉ có khi bạn soạn bài trên Facebook, YouTube hoặc X.',
      },
    },
    thisSite: 'trang này',
    pauseHour: 'Tạm dừng 1 giờ',
    pauseSite: 'Tạm dừng trên trang này',
    resume: 'Nhắc lại ngay',
    askAccess: 'Cho phép xem Facebook, YouTube, X',
    draft: {
      title: 'Trong bản nháp đang mở',
      places: (count: number) => `${count} chỗ`,
      unknownRule: 'Lời nhắc này không có trong bộ lời nhắc đang dùng.',
    },
    limits: {
      title: 'Nên biết',
      blind:
        'Đọc Lại không thấy hết: không có lời nhắc không có nghĩa là bài đã ổn. Chỉ xem Facebook, YouTube, X trên trình duyệt máy tính này; không xem Zalo, điện thoại, tin nhắn riêng hay hình ảnh.',
      noVerdict: 'Lời nhắc không phải kết luận; không dùng để đánh giá hay xử lý cán bộ.',
    },
    ruleset: {
      title: 'Bộ lời nhắc',
      version: (version: string, date: string) => `Bản ${version}, ngày ${date}`,
      origin: {
        bundled: 'có sẵn khi cài',
        download: 'tải về',
        policy: 'cơ quan đưa vào máy',
        import: 'nhập từ tệp',
      },
      setAside: 'Bộ lời nhắc đã lưu không đọc được nên được để riêng ra; đang dùng bộ có sẵn khi cài.',
      facts: { version: 'Bản', date: 'Ngày', origin: 'Từ đâu', holds: 'Gồm' },
      holds: (rules: number, directives: number) => `${rules} mục nhắc, ${directives} văn bản`,
      history: {
        title: 'Những lần cập nhật gần đây',
        none: 'Chưa có lần nào.',
        unreadable: 'Trình duyệt chưa mở được phần lưu lịch sử.',
        installed: (version: string) => `Đã dùng bản ${version}.`,
      },
      traces: 'Dấu vết',
      missing: 'Chưa đọc được bộ lời nhắc nào, nên chưa có lời nhắc và văn bản.',
    },
    search: {
      label: 'Tìm văn bản, lời khuyên',
      hint: 'Số, tên hay nội dung; gõ không dấu cũng được.',
      clear: 'Xóa ô tìm',
      directives: (count: number) => `${count} văn bản`,
      guidelines: (count: number) => `${count} lời khuyên`,
      near: 'Không có kết quả khớp hẳn. Dưới đây là những kết quả gần giống.',
      none: (query: string) => `Không tìm thấy “${query}”.`,
      noneNext: 'Thử ít chữ hơn, hoặc số của văn bản. Hoặc chọn:',
      suggestions: ['bí mật', 'dữ liệu cá nhân', 'trẻ em', 'tin giả', '101'],
      noDirectives: 'Bộ lời nhắc này chưa có văn bản nào.',
    },
    status: {
      'in-force': { title: 'Đang hiệu lực', meaning: 'Văn bản đang được áp dụng.' },
      background: { title: 'Tham khảo', meaning: 'Nêu để hiểu bối cảnh, không dẫn như luật.' },
      replaced: { title: 'Đã thay thế', meaning: 'Giữ để hiểu những lời dẫn cũ; nay không còn áp dụng.' },
      unverified: { title: 'Chưa xác minh', meaning: 'Mới thấy ở một nguồn, chưa đối chiếu được.' },
    },
    guidelines: 'Lời khuyên',
    directive: {
      back: 'Quay lại',
      noNumber: 'Không rõ số',
      issued: 'Ngày ban hành',
      effective: 'Áp dụng từ',
      issuer: 'Nơi ban hành',
      status: 'Tình trạng',
      replacedBy: 'Được thay bằng',
      replaces: 'Thay cho',
      points: 'Nội dung liên quan đến việc đăng bài',
      pointed: 'Chỗ được dẫn',
      answer: { served: 'Ở đây', outside: 'Ngoài phạm vi' },
      noPoints: 'Chưa có phần tóm tắt.',
      certainty: 'Chắc đến đâu',
      confidence: { high: 'Mức tin cậy: cao.', medium: 'Mức tin cậy: vừa.', low: 'Mức tin cậy: thấp.' },
      sources: 'Nguồn',
      newTab: 'mở ở thẻ mới',
      citedBy: 'Lời khuyên dẫn văn bản này',
      rules: 'Mục nhắc',
      missing: 'Văn bản này không có trong bộ lời nhắc đang dùng.',
    },
  },
  options: optionsVi,
  practice: practiceVi,
};
