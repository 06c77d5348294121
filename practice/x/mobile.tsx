import { useState } from 'react';
import { post } from '../look/posted';
import { SubmitButton } from './submit-button';
import { texts } from './texts';

/** The composer of the mobile site: a plain textarea below the id that elsewhere names the editor. */
export function MobileComposer() {
  const [text, setText] = useState('');
  const submit = (): void => {
    post('x.mobile', text);
    setText('');
  };
  return (
    <section className="paper">
      <SubmitAbove isReady={text.trim() !== ''} onPress={submit} />
      <div data-testid="tweetTextarea_0">
        <textarea
          className="box"
          rows={5}
          aria-label={texts.boxName}
          placeholder={texts.whatsHappening}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </section>
  );
}

/** The mobile site has its button in the bar on top, before the box. */
function SubmitAbove({ isReady, onPress }: { readonly isReady: boolean; onPress(): void }) {
  return (
    <div className="tool-bar">
      <SubmitButton id="tweetButton" label={texts.post} isReady={isReady} onPress={onPress} />
    </div>
  );
}
