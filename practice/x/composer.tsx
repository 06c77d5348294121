import { EditorState } from 'draft-js';
import { useState } from 'react';
import { post } from '../look/posted';
import { DraftEditor, emptyState } from './draft-editor';
import { mostWeight, weigh } from './weigh';

export interface ComposerProps {
  readonly where: string;
  readonly placeholder: string;
  readonly submitId: 'tweetButton' | 'tweetButtonInline';
  readonly submitLabel: string;
  readonly autoFocus?: boolean;
  onPosted?(): void;
}

/** A text row and, as its sibling, the tool bar with the button; after posting the editor is mounted anew. */
export function Composer({ where, placeholder, submitId, submitLabel, autoFocus, onPosted }: ComposerProps) {
  const [state, setState] = useState(() =>
    autoFocus ? EditorState.moveFocusToEnd(emptyState()) : emptyState(),
  );
  const [mount, setMount] = useState(0);
  const text = state.getCurrentContent().getPlainText('\n');
  const isReady = text.trim() !== '' && weigh(text) <= mostWeight;

  const submit = (): void => {
    if (!isReady) return;
    post(where, text);
    setState(EditorState.moveFocusToEnd(emptyState()));
    setMount(mount + 1);
    onPosted?.();
  };

  return (
    <div>
      <div>
        <DraftEditor
          key={mount}
          testId="tweetTextarea_0"
          placeholder={placeholder}
          state={state}
          onChange={setState}
          onPost={submit}
        />
      </div>
      <div data-testid="toolBar" className="tool-bar">
        <small>{`${weigh(text)} / ${mostWeight}`}</small>
        <button
          type="button"
          className="press"
          data-testid={submitId}
          {...(isReady ? {} : { disabled: true, 'aria-disabled': true, tabIndex: -1 })}
          onClick={submit}
        >
          <span>
            <span>{submitLabel}</span>
          </span>
        </button>
      </div>
    </div>
  );
}
