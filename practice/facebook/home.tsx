import { useState } from 'react';
import { language } from '../look/language';
import { post } from '../look/posted';
import { DivButton } from './div-button';
import { FeedPost } from './feed-post';
import { type DialogVariant, PostDialog } from './post-dialog';
import { samplePosts } from './sample-posts';
import { texts } from './texts';

/** Where a post is written: in the feed, in a group, on a page. */
export type Place = 'feed' | 'group' | 'page';

/** How long the site takes to open its dialog, in ms. */
const openingTime = 300;

export function Home({ place, variant }: { readonly place: Place; readonly variant: DialogVariant }) {
  const [isOpen, setOpen] = useState(false);
  const onPost = (draft: string): void => {
    setOpen(false);
    post(place === 'feed' ? 'facebook.post' : `facebook.${place}`, draft);
  };
  const isGroup = place === 'group';
  return (
    <main>
      <section className="paper">
        <DivButton
          label={isGroup ? texts.groupTrigger : texts.trigger}
          className="trigger"
          onPress={() => setTimeout(() => setOpen(true), openingTime)}
        />
      </section>
      {samplePosts[language].map((feedPost) => (
        <FeedPost key={feedPost.author} {...feedPost} />
      ))}
      {isOpen && (
        <PostDialog
          variant={variant}
          placeholder={isGroup ? texts.groupPlaceholder : texts.postPlaceholder}
          onPost={onPost}
          onClose={() => setOpen(false)}
        />
      )}
    </main>
  );
}
