import { useState } from 'react';
import { post } from '../look/posted';
import { DraftEditor, emptyState, textOf } from './draft-editor';
import { texts } from './texts';

/** The chat of today, also as a drawer over other pages: the extension leaves it alone. */
export function Messages() {
  const [message, setMessage] = useState('');
  const send = (): void => {
    post('x.message', message);
    setMessage('');
  };
  return (
    <section className="paper message">
      <textarea
        data-testid="dm-composer-textarea"
        placeholder={texts.writeMessage}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      <button type="button" className="press" data-testid="dm-composer-send-button" onClick={send}>
        {texts.send}
      </button>
    </section>
  );
}

/** The chat of before, in the site's own editor. */
export function OldMessages() {
  const [state, setState] = useState(() => emptyState(false));
  const send = (): void => post('x.message', textOf(state));
  return (
    <section className="paper message">
      <DraftEditor
        testId="dmComposerTextInput"
        placeholder={texts.writeMessage}
        state={state}
        onChange={setState}
        onPost={send}
      />
      <button type="button" className="press" data-testid="dmComposerSendButton" onClick={send}>
        {texts.send}
      </button>
    </section>
  );
}

/** A question to the site's assistant is nobody's post. */
export function Grok() {
  return (
    <section className="paper message">
      <textarea className="grok" placeholder={texts.askGrok} />
      <button type="button" className="press" aria-label={texts.send}>
        {texts.send}
      </button>
    </section>
  );
}

/** The search box that is on every page. */
export function Search() {
  return (
    <form role="search" aria-label={texts.search} onSubmit={(event) => event.preventDefault()}>
      <input
        data-testid="SearchBox_Search_Input"
        role="combobox"
        aria-expanded="false"
        aria-label={texts.search}
        placeholder={texts.search}
        className="search"
      />
    </form>
  );
}
