import { Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { post } from '../look/posted';
import { DivButton } from './div-button';
import { texts } from './texts';

/** The office's own page: still the older editor, and its box says that it is a combo box. */
export function BusinessSuite() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [mount, setMount] = useState(0);
  const text = state.getCurrentContent().getPlainText('\n');
  const publish = (): void => {
    post('facebook.suite', text);
    setState(EditorState.createEmpty());
    setMount(mount + 1);
  };
  return (
    <main role="main" className="paper suite">
      <h2>{texts.suiteName}</h2>
      <div className="box">
        <Editor
          key={mount}
          editorState={state}
          onChange={setState}
          ariaLabel={texts.suiteLabel}
          role="combobox"
          spellCheck
        />
      </div>
      <DivButton label={texts.post} disabled={text.trim() === ''} onPress={publish} />
    </main>
  );
}
