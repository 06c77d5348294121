/**
 * Drafts in which people say what they think. Whatever a learned model is made of, it has to be silent here, or its
 * release is refused: nobody can read weights, so they are listened to instead.
 */
import { bare, canon } from '../engine/text/canon';
import { topics } from './charter-topics';

const drafts = [
  'Họp báo mà không cho hỏi thì gọi là đọc báo.',
  'Tôi cực lực phản đối việc lấp ao làng làm bãi xe.',
  'Đừng gọi là cải tạo hồ khi cái hồ chỉ còn một nửa.',
  'Tôi cho rằng thông tư 29 viết vội, không hỏi ai đang đứng lớp.',
  'Bầu ban đại diện thôn mà phiếu in sẵn dấu. Tôi đề nghị bầu lại.',
  'Tôi thấy án treo cho vụ này là quá nhẹ, dư luận bức xúc là phải.',
  'Tôi bỏ phiếu không tín nhiệm và tôi nói rõ lý do trong cuộc họp.',
  'Em xin nói một câu mất lòng: phòng mình sính thành tích quá rồi.',
  'Bác sĩ giỏi bỏ sang bệnh viện tư hết, giữ bằng giấy khen sao nổi.',
  'Thành phố thông minh mà đèn đường sáng ban ngày, tối thui ban đêm.',
  'Kiểu lấy phiếu giơ tay trước mặt sếp thì kết quả 100% là đúng rồi.',
  'Tôi phản đối việc đổi tên làng. Tên đó ông bà tôi gọi bốn trăm năm.',
  'Cho rằng dân chưa hiểu nên phản đối là cách nói coi thường dân nhất.',
  'Ở cơ quan tôi sáng kiến là sao chép sáng kiến năm trước rồi đổi năm.',
  'Toà xử vụ đất nhà tôi hoãn sáu lần. Công lý đi xe buýt tuyến 12 chắc.',
  'Quyết định cho nghỉ dạy cô Văn vì chê thực đơn là quyết định hẹp hòi.',
  'Tổ dân phố họp toàn nghe nhắc đóng tiền, chưa thấy ai báo tiền đi đâu.',
  'Công trình vượt vốn ba lần, lý do là giá cát. Cát ở đây chắc dát vàng.',
  'Chính sách nhà ở xã hội mà giá 28 triệu một mét thì xã hội nào mua nổi.',
  'Bỏ 40 tỷ làm cổng chào, trong khi cầu treo qua suối vẫn là hai sợi dây.',
  'Chờ giấy phép xây nhà 5 tháng, con tôi sinh ra trong nhà thuê luôn rồi.',
  'Tin tôi đi, không bệnh nhân nào cần màn hình chào mừng, họ cần cái ghế.',
  'Sân vận động 200 tỷ mỗi năm dùng hai ngày. Còn lại nuôi bò, cỏ rất xanh.',
  'Chống lãng phí bằng hội thảo ở khu nghỉ dưỡng bốn sao thì cũng sáng tạo.',
  'Phụ cấp thâm niên bỏ rồi, lời hứa bù lại thì chưa thấy, chỉ thấy thêm sổ.',
  'Bắt cô giáo làm sổ chủ nhiệm cả bản giấy lẫn bản điện tử là hành cô giáo.',
  'Sở trả lời đơn của tôi bằng cách gửi lại đơn của tôi. Vòng tròn hoàn hảo.',
  'Nhân danh một người đóng thuế 22 năm, tôi hỏi: tiền bảo trì chung cư đâu?',
  'Hồ sơ của tôi bị trả vì chữ ký lệch ô. Cải cách hành chính đến thế là cùng.',
  'Sao lại bắt dân chứng minh mình còn sống mỗi năm hai lần để lãnh 500 nghìn?',
  'Tôi đã gửi đơn kiến nghị tới đoàn đại biểu, mong xem lại quy định hạn điền.',
  'Cảnh sát giao thông núp sau cây thổi phạt, tôi thấy cách làm này không nên.',
  'Tui nói thiệt, làm đường mà hổng làm cống thì khác gì mặc áo mưa mà hở đầu.',
  'Trực Tết ba ngày được 200 nghìn, nhà báo hỏi cảm xúc, tôi nói tôi buồn ngủ.',
  'Cái gọi là lấy ý kiến nhân dân là một tờ giấy A4 dán ở nhà văn hoá đóng cửa.',
  'Đọc nghị quyết xong thấy hay quá, ra đường thấy nghị quyết nằm ở đâu xa lắm.',
  'Một người làm công tác xã hội phụ trách 900 hộ, rồi trách sao không sát dân.',
  'Văn bản viết kiểu này đọc ba lần không hiểu, cán bộ tư pháp đọc cũng thở dài.',
  'Tôi phê bình thẳng: lịch cắt điện báo trước nửa tiếng là coi thường người dân.',
  'Nói thẳng, đề án phố đi bộ này thất bại. Ba tháng, hàng quán đóng cửa một nửa.',
  'Bản tin thời sự tối qua nói vùng này hết ngập. Mời nhà đài ghé nhà tôi, có cá.',
  'Thầy hiệu phó mắng học sinh trước cờ là sai, tôi đã viết thư góp ý cho trường.',
  'Kiến nghị của cử tri kỳ nào cũng tổng hợp, tổng hợp xong lại kiến nghị kỳ sau.',
  'Bộ ra thông tư xong hai tháng sửa hai lần, giáo viên chúng tôi như chong chóng.',
  'Đóng góp tự nguyện mà có danh sách mức tối thiểu, tôi xin phép không tự nguyện.',
  'Tôi nghĩ kỳ họp này bàn quá ít về y tế cơ sở, đại biểu nói nhiều mà chưa trúng.',
  'Bao giờ người ta thôi trao bảng tượng trưng to hơn cái nhà của người được trao?',
  'Tôi ủng hộ xử nghiêm, nhưng xử kiểu đánh trống bỏ dùi thì thôi đừng đánh trống.',
  'Răng mà mỗi lần bão là mỗi lần mất điện ba ngày, thu tiền thì có trễ ngày mô mô.',
  'Tôi đã nộp đơn khởi kiện quyết định hành chính đó ra toà, mọi chuyện để toà phán.',
  'Tôi chỉ trích cách làm của tờ báo tỉnh: đăng lại thông cáo, không hỏi lại một câu.',
  'Tôi thất vọng với cách xử lý của ban giám hiệu vụ ngộ độc bữa ăn: im lặng năm ngày.',
  'Nguyen cai xa co mot bac si, ma bac si di hop.',
  'Bai phat bieu dai 47 phut, phan ve dan dai 2 phut.',
  'Xa toi moi co khau hieu moi, duong thi van duong cu.',
  'Cui xin cap tren dung thi diem tren dau tui nho nua.',
  'Neu day la dich vu cong muc do 4 thi toi so muc do 5.',
  'Cu lanh dao ve la co dien. Uoc gi lanh dao ve moi ngay.',
  'Tong dai bao chay ban may nam phut. Nam phut do ai chiu?',
  'Mandatory team-building on a Sunday is not team-building.',
  'Ai cung noi lay dan lam goc, toi luc cua thi cua goc truoc.',
  'Thi dua dan van kheo: kheo nhat la nam nao cung mot nguoi kheo.',
  'Truong chuan quoc gia ma nha ve sinh hoc sinh khong dam buoc vao.',
  'Nghi dinh nay siet qua, doanh nghiep nho nhu toi chi co dong cua.',
  'Noi nhu to truong thi moi thu deu tot, chi co dan la hay phan nan.',
  'Co bao nhieu doan thanh tra ve, sao cai lo gach van do lua moi dem?',
  'Mang tieng phuong van hoa ma cai loa phuong 5 gio sang mo nhac san.',
  'Unpaid overtime for nurses is a policy choice, and it is a bad one.',
  'Cam ban hang rong thi cam, nhung chi cho nguoi ta cho ma ban da chu.',
  'Sep noi co quan la gia dinh, gia dinh gi ma 9 gio toi nhan giao viec.',
  'Muoi hai loai so cho mot lop mau giao 20 chau. Co giu tre hay giu so?',
  'Thu vien tinh dong cua cuoi tuan, tuc la mo dung luc khong ai di duoc.',
  'Chat luong nuoc may nhu vay ma doi tang gia nuoc, toi khong chap nhan.',
  'Bo noi mot neo, so hieu mot kieu, phong lam mot phach, truong lanh du.',
  'Cu tri hoi dat, duoc tra loi troi. Cu tri hoi dien, duoc tra loi nuoc.',
  'Tru thi dua vi di tre 5 phut nhung hop tre 40 phut thi khong ai tru ai.',
  'Hop dong giao vien 9 thang de ne dong bao hiem he la cach doi xu bac beo.',
  'Di tap huan ba ngay de nghe doc slide. Slide gui mail doc 20 phut la xong.',
  'Xin loi chu lam duong kieu nay thi nen phat cho dan moi nguoi mot doi ung.',
  'Toi khong dong tinh viec cam xe may vao noi do khi metro moi co mot tuyen.',
];

/** Each also without its accents, and each topic of opinion in a sentence. */
export function opinionDrafts(): readonly string[] {
  const sentences = topics.map((topic) => `Theo tôi, ${topic} là chuyện cần nói thẳng.`);
  return [...drafts, ...sentences].flatMap((draft) => [draft, plain(draft)]);
}

function plain(draft: string): string {
  return draft.replace(/\p{L}+/gu, (word) => bare(canon(word)));
}
