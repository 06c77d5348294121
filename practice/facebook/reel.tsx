import type { LexicalEditor } from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { post } from '../look/posted';
import { DivButton } from './div-button';
import { LexicalBox } from './lexical-box';
import { texts } from './texts';

export type ReelVariant = 'lexical' | 'textarea';

/** How long the video takes to upload, in ms; until then nothing can be posted. */
const uploadTime = 250;

/** The caption of a reel: some accounts have the site's editor, some a plain textarea. */
export function Reel({ variant }: { readonly variant: ReelVariant }) {
  const editor = useRef<LexicalEditor | null>(null);
  const [caption, setCaption] = useState('');
  const [isUploaded, setUploaded] = useState(false);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setUploaded(true), uploadTime);
    return () => clearTimeout(timer);
  }, []);
  const publish = (): void => {
    post(`facebook.reel-${variant}`, caption);
    setCaption('');
    setCount(count + 1);
  };
  return (
    <main role="main" className="paper reel" aria-label={texts.reelName}>
      <h2>{texts.reelName}</h2>
      {variant === 'textarea' ? (
        <textarea
          className="box"
          rows={4}
          placeholder={texts.reelPlaceholder}
          value={caption}
          onChange={(event) => setCaption(event.target.value)}
        />
      ) : (
        <LexicalBox
          key={count}
          kind="rich"
          placeholder={texts.reelPlaceholder}
          editorRef={editor}
          onText={setCaption}
        />
      )}
      <DivButton label={texts.post} disabled={!isUploaded || caption.trim() === ''} onPress={publish} />
    </main>
  );
}
