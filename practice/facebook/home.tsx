import { useState } from 'react';
import { language } from '../look/language';
import { post } from '../look/posted';
import { DivButton } from './div-button';
import { FeedPost, type FeedPostProps } from './feed-post';
import { type DialogVariant, PostDialog } from './post-dialog';
import { texts } from './texts';

const posts: Readonly<Record<'vi' | 'en', readonly FeedPostProps[]>> = {
  vi: [
    {
      author: 'Thư viện huyện',
      text: 'Thư viện mở cửa thêm sáng thứ Bảy, bà con ghé đọc sách nhé.',
      comments: [
        { name: 'Lan', when: '2 giờ trước', text: 'Vui quá, mình sẽ cho các cháu tới.' },
        { name: 'Hùng', when: '1 giờ trước', text: 'Có chỗ gửi xe không ạ?' },
      ],
    },
    {
      author: 'Câu lạc bộ đi bộ',
      text: 'Sáng mai hẹn nhau ở cổng công viên lúc 5 giờ 30.',
      comments: [{ name: 'Mai', when: '3 giờ trước', text: 'Mình đi nhé.' }],
    },
  ],
  en: [
    {
      author: 'District library',
      text: 'The library now opens on Saturday mornings too. Do come by.',
      comments: [{ name: 'Lan', when: '2 hours ago', text: 'Lovely, I will bring the children.' }],
    },
  ],
};

/** How long the site takes to open its dialog, in ms. */
const openingTime = 300;

export function Home({ variant }: { readonly variant: DialogVariant }) {
  const [isOpen, setOpen] = useState(false);
  const onPost = (draft: string): void => {
    setOpen(false);
    post('facebook.post', draft);
  };
  return (
    <main>
      <section className="paper">
        <DivButton
          label={texts.trigger}
          className="trigger"
          onPress={() => setTimeout(() => setOpen(true), openingTime)}
        />
      </section>
      {posts[language].map((feedPost) => (
        <FeedPost key={feedPost.author} {...feedPost} />
      ))}
      {isOpen && <PostDialog variant={variant} onPost={onPost} onClose={() => setOpen(false)} />}
    </main>
  );
}
