/** Vietnamese words for the managed settings: the options, the browser's own schema and the templates. */
export const policyVi = {
  title: 'Thiết lập của cơ quan',
  none: 'Cơ quan của bạn chưa đặt gì cho Đọc Lại trên máy này.',
  keys: {
    organisationName: {
      title: 'Tên cơ quan',
      what: 'Tên cơ quan đã cài Đọc Lại, hiện ở trang mở đầu và phần tuỳ chọn.',
      fits: 'một dòng chữ, nhiều nhất 120 ký tự',
    },
    supportText: {
      title: 'Nơi hỏi khi cần giúp',
      what: 'Một câu cho biết hỏi ai khi cần giúp về Đọc Lại.',
      fits: 'chữ, nhiều nhất 300 ký tự',
    },
    uiLanguage: {
      title: 'Ngôn ngữ lúc đầu',
      what: 'Ngôn ngữ khi người dùng chưa chọn; người dùng đổi được.',
      fits: 'vi hoặc en',
    },
    asking: {
      title: 'Hỏi lại trước khi đăng, lúc đầu',
      what: 'Có hỏi lại một lần trước khi đăng khi có lời nhắc quan trọng hay không; người dùng đổi được.',
      fits: 'serious (có hỏi) hoặc never (không hỏi)',
    },
    sitesOff: {
      title: 'Trang không dùng Đọc Lại',
      what: 'Những trang mà Đọc Lại tắt.',
      fits: 'danh sách trong facebook, youtube, x',
    },
    disabledRules: {
      title: 'Mục nhắc đã tắt',
      what: 'Những mục nhắc không dùng ở cơ quan này.',
      fits: 'danh sách mã mục nhắc, như personal-data.phone; nhiều nhất 200',
    },
    updatesEnabled: {
      title: 'Tự tìm bộ lời nhắc mới',
      what: 'Có tự tìm bộ lời nhắc mới hay không.',
      fits: 'true hoặc false',
    },
    updateUrls: {
      title: 'Địa chỉ lấy bộ lời nhắc',
      what: 'Thư mục trên máy chủ có bộ lời nhắc; ghi nhiều địa chỉ thì dùng lần lượt khi một nơi không trả lời.',
      fits: 'từ 1 đến 8 địa chỉ https, không có tên đăng nhập, dấu ? hoặc dấu #',
    },
    updateIntervalMinutes: {
      title: 'Bao lâu tìm một lần',
      what: 'Số phút giữa hai lần tìm bộ lời nhắc mới.',
      fits: 'số nguyên từ 60 đến 10080',
    },
    channel: {
      title: 'Kênh phát hành',
      what: 'Tên thư mục của kênh, như stable hoặc pilot.',
      fits: 'chữ thường không dấu, số và gạch nối, nhiều nhất 20 ký tự',
    },
    orgLayers: {
      title: 'Phần thêm của cơ quan',
      what: 'Những phần mục nhắc riêng được dùng cùng bộ lời nhắc chung.',
      fits: 'nhiều nhất 4 tên dạng org.ten-co-quan',
    },
    orgRootJson: {
      title: 'Tệp gốc: ai được ký',
      what: 'Nội dung tệp gốc đã ký, cho biết chữ ký của ai được nhận.',
      fits: 'nguyên văn tệp JSON do lệnh “root new” viết ra',
    },
    packJson: {
      title: 'Gói dùng khi không có mạng',
      what: 'Nội dung một gói bộ lời nhắc đã ký, dùng cho máy không có mạng.',
      fits: 'nguyên văn tệp JSON do lệnh “pack” viết ra, nhiều nhất 4 MB',
    },
    allowFileImport: {
      title: 'Cho nhập từ tệp',
      what: 'Người dùng có được nhập bộ lời nhắc đã ký từ tệp hay không.',
      fits: 'true hoặc false',
    },
    lockedSettings: {
      title: 'Mục người dùng không đổi được',
      what: 'Chỉ khoá được địa chỉ, khoảng thời gian tìm, kênh và việc nhập từ tệp.',
      fits: 'danh sách trong updateUrls, updateIntervalMinutes, channel, allowFileImport, hoặc *',
    },
  },
  refused: {
    statusUrl: 'Đọc Lại không gửi báo cáo cho ai.',
    statusEnabled: 'Đọc Lại không gửi báo cáo cho ai.',
    requireJustification: 'Người viết không phải giải thích vì sao bỏ qua lời nhắc.',
    disableUserMute: 'Người viết luôn tắt được lời nhắc.',
    severityOverrides: 'Mức của mục nhắc chỉ đổi trong bộ lời nhắc đã ký.',
    pinSequence: 'Không giữ lại bộ lời nhắc cũ đã được thay.',
  },
  state: {
    applied: 'Đang dùng',
    wrong: 'Giá trị không hợp, đã bỏ qua',
    refused: 'Đọc Lại không nhận',
    unknown: 'Tên lạ, đã bỏ qua',
  },
  fits: (what: string) => `Cần: ${what}.`,
  at: (where: string) => `ở vị trí ${where}`,
  locked: (organisation: string) => `${organisation} đã đặt mục này nên không đổi được ở đây.`,
  organisation: 'Cơ quan của bạn',
};
