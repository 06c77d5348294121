/** What stands in the feed: made up, in both languages. */
import type { Language } from '../look/language';
import type { FeedPostProps } from './feed-post';

export const samplePosts: Readonly<Record<Language, readonly FeedPostProps[]>> = {
  vi: [
    {
      author: 'Thư viện huyện',
      text: 'Thư viện mở cửa thêm sáng thứ Bảy, bà con ghé đọc sách nhé.',
      comments: [
        { name: 'Lan', when: '2 giờ trước', text: 'Vui quá, mình sẽ cho các cháu tới.' },
        { name: 'Hùng', when: '1 giờ trước', text: 'Có chỗ gửi xe không ạ?' },
        { name: 'An', when: '30 phút trước', text: 'Có bạn nhé.' },
      ],
    },
    {
      author: 'An',
      text: 'Sáng mai hẹn nhau ở cổng công viên lúc 5 giờ 30.',
      comments: [{ name: 'Mai', when: '3 giờ trước', text: 'Mình đi nhé.' }],
      isOwn: true,
    },
  ],
  en: [
    {
      author: 'District library',
      text: 'The library now opens on Saturday mornings too. Do come by.',
      comments: [
        { name: 'Lan', when: '2 hours ago', text: 'Lovely, I will bring the children.' },
        { name: 'An', when: '30 minutes ago', text: 'See you there.' },
      ],
    },
    {
      author: 'An',
      text: 'We meet at the park gate tomorrow at half past five.',
      comments: [],
      isOwn: true,
    },
  ],
};
