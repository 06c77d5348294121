/** The options in Vietnamese. */
export const optionsVi = {
  title: 'Tuỳ chọn',
  sectionsLabel: 'Các mục',
  sections: {
    sites: 'Trang mạng xã hội',
    reminders: 'Cách nhắc',
    dismissals: 'Đã tắt nhắc',
    agency: 'Cơ quan',
    ruleset: 'Bộ lời nhắc',
    review: 'Duyệt bản phát hành',
    'self-test': 'Thử xem có chạy không',
    language: 'Ngôn ngữ',
    shortcuts: 'Phím tắt',
    data: 'Dữ liệu trên máy này',
    support: 'Khi cần giúp',
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
  dismissals: {
    intro:
      'Chỉ ghi mục nhắc và cụm từ của bộ lời nhắc, không ghi chữ bạn đã viết. Những chỗ bỏ qua trong một bài hay một thẻ thì mất khi đóng thẻ.',
    phrase: { title: 'Cụm từ, ở mọi bài', none: 'Chưa tắt cụm từ nào.' },
    'rule-on-site': { title: 'Lời nhắc, trên một trang', none: 'Chưa tắt lời nhắc nào trên trang nào.' },
    takeBack: 'Nhắc lại',
    takenBack: 'Từ nay sẽ nhắc lại.',
  },
  agency: {
    nothing: {
      title: 'Cơ quan không nhận được gì từ tiện ích này',
      intro:
        'Không bài viết, không lời nhắc, không việc bạn đăng hay bỏ qua. Tiện ích không có chỗ nào để gửi những thứ đó đi.',
      verify: 'Tự kiểm chứng',
      steps: [
        'Mở Facebook, YouTube hoặc X, rồi nhấn F12 để mở công cụ của trình duyệt.',
        'Chọn phần Network (Mạng), viết một câu có lời nhắc vào ô soạn bài.',
        'Xem danh sách yêu cầu: chỉ có những yêu cầu của chính trang đó, không có yêu cầu nào của Đọc Lại.',
        'Ngắt mạng rồi viết tiếp: lời nhắc vẫn hiện, vì mọi việc diễn ra ngay trong trang đang mở.',
      ],
    },
    added: {
      title: 'Mục nhắc của cơ quan',
      none: 'Cơ quan của bạn chưa thêm mục nhắc nào.',
      of: (layer: string) => `Mục nhắc do cơ quan thêm (${layer})`,
      phrases: 'Cụm từ',
      near: 'Chỉ nhắc khi gần đó có',
      unless: 'Không nhắc khi cùng câu có',
    },
  },
  source: {
    title: 'Nơi lấy bản mới',
    intro:
      'Để trống thì dùng nơi mà cơ quan đặt; không có thì dùng bộ có sẵn. Máy chủ chỉ được hỏi về bản mới, không nhận được gì khác.',
    address: 'Địa chỉ của riêng bạn',
    addressNote: 'Bắt đầu bằng https://, không có dấu ? hay #.',
    channel: 'Kênh',
    channelNote: (channel: string) => `Để trống thì dùng kênh ${channel}.`,
    save: 'Lưu nơi lấy',
    said: {
      saved: 'Đã lưu.',
      'not-an-address': 'Địa chỉ cần bắt đầu bằng https:// và không có dấu ?, # hay mật khẩu. Chưa lưu gì.',
      'not-a-channel':
        'Tên kênh cần bắt đầu bằng chữ thường không dấu, rồi chữ, số hay gạch nối, tối đa 20 ký tự. Chưa lưu gì.',
    },
    interval: {
      label: 'Bao lâu tìm một lần',
      every: (minutes: number) =>
        minutes % 1440 === 0 ? `Mỗi ${minutes / 1440} ngày` : `Mỗi ${Math.round(minutes / 60)} giờ`,
    },
    locked: (value: string) =>
      `Cơ quan giữ mục này${value && `: ${value}`}. Muốn đổi, bạn hỏi người quản trị máy.`,
  },
  selfTest: {
    intro:
      'Ô dưới đây là ô thử trong trang này; không có gì được đăng. Nếu đủ năm bước thì Đọc Lại đang chạy tốt trên máy này.',
    noRuleset: 'Chưa đọc được bộ lời nhắc nên chưa thử được. Mời bạn khởi động lại trình duyệt.',
  },
  review: {
    intro: 'Dành cho người được giao duyệt bộ lời nhắc. Mọi việc làm trên máy này, không gửi đi đâu.',
    open: 'Mở bản phát hành…',
    opened: 'Đã mở. Hãy đọc trang dưới đây, gọi điện đọc dấu nhận dạng cho người duyệt kia, rồi mới ký.',
    frame: 'Trang duyệt',
    save: 'Lưu trang duyệt để in',
    sign: 'Ký',
    signTitle: 'Ký bản phát hành',
    key: 'Chọn tệp khoá của mình…',
    hasKey: 'Đã chọn tệp khoá.',
    root: 'Chọn tệp gốc (nên có)…',
    hasRoot: 'Đã chọn tệp gốc: khoá không có trong đó sẽ bị từ chối.',
    passphrase: 'Cụm mật khẩu của khoá',
    needKey: 'Hãy chọn tệp khoá và gõ cụm mật khẩu.',
    signed: (owner: string, count: number) =>
      `Đã ký bằng khoá ${owner}; tệp có ${count} chữ ký. Hãy lưu rồi gửi tệp cho người duyệt kế tiếp hoặc người trực kỹ thuật.`,
  },
  language: {
    intro: 'Dùng cho lời nhắc trên trang và cho các trang của Đọc Lại.',
  },
  shortcuts: {
    own: {
      title: 'Mở lời nhắc',
      intro: 'Dùng khi đang ở ô soạn bài và có chỗ nên xem lại.',
      none: 'chưa đặt',
      change: 'Đổi trong trình duyệt',
    },
    inside: {
      title: 'Trong thẻ lời nhắc và câu hỏi',
      list: [
        { what: 'Đi giữa các nút', keys: 'Tab' },
        { what: 'Chọn nút', keys: 'Enter' },
        { what: 'Đóng thẻ, trở lại chỗ đang viết', keys: 'Esc' },
        { what: 'Đi trong danh sách văn bản', keys: '↑ ↓' },
      ],
    },
  },
  data: {
    kept: {
      title: 'Những gì được giữ',
      intro: 'Tất cả nằm trong trình duyệt này, không gửi đi đâu.',
      list: [
        'lựa chọn của bạn ở các mục bên cạnh',
        'danh sách đã tắt nhắc',
        'bộ lời nhắc đang dùng và kết quả những lần cập nhật',
        'thiết lập của cơ quan, nếu có',
      ],
      never:
        'Không giữ bài viết, đoạn trích, địa chỉ trang, tên tài khoản, cũng không đếm bạn đã viết hay đăng gì.',
    },
    transfer: {
      title: 'Mang sang máy khác',
      intro: 'Tệp chỉ có lựa chọn và danh sách đã tắt nhắc. Nhập vào thì thay cho những gì đang có ở đây.',
      save: 'Lưu ra tệp',
      take: 'Nhập từ tệp',
      fileName: 'doc-lai-lua-chon.json',
      taken: 'Đã nhập xong.',
      unchanged: 'Mọi thứ ở đây vẫn như cũ.',
      refused: {
        'not-json': 'Tệp này hỏng hoặc không phải tệp JSON.',
        'not-an-export': 'Tệp này không phải do Đọc Lại lưu ra.',
        newer: 'Tệp này do bản Đọc Lại mới hơn lưu ra. Mời bạn cập nhật tiện ích rồi nhập lại.',
        damaged: (where: string) => `Tệp có chỗ sai ở “${where}”.`,
      },
    },
    erase: {
      title: 'Xoá',
      intro:
        'Xoá lựa chọn, danh sách đã tắt nhắc, bộ lời nhắc đã nhận và lịch sử của nó. Đọc Lại trở lại như lúc mới cài, với bộ lời nhắc có sẵn.',
    },
  },
  support: {
    intro: 'Khi nhờ người giúp, bạn có thể chép những dòng này gửi cho họ. Trong đó không có gì bạn đã viết.',
    copy: 'Chép những dòng trên',
    copied: 'Đã chép.',
    yes: 'có',
    no: 'không',
    none: 'không có',
    lines: {
      extension: 'Tiện ích',
      id: 'Mã tiện ích',
      browser: 'Trình duyệt',
      browserLanguage: 'Ngôn ngữ trình duyệt',
      language: 'Ngôn ngữ đang dùng',
      access: 'Được xem Facebook, YouTube, X',
      sitesOff: 'Trang đã tắt',
      cardFrom: 'Hiện thẻ từ mức',
      asking: 'Hỏi lại trước khi đăng',
      ruleset: 'Bộ lời nhắc',
      setAside: 'Bộ đã lưu được để riêng ra',
      history: 'Đọc được lịch sử',
      outcome: 'Lần cập nhật',
    },
  },
};

export type OptionsTexts = typeof optionsVi;
