import { useState } from 'react';
import { post } from '../look/posted';
import { texts } from './texts';

/** Private messages: the extension leaves them alone. */
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
