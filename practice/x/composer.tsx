import type { EditorState } from 'draft-js';
import { type ReactNode, useState } from 'react';
import { post } from '../look/posted';
import { DraftEditor, emptyState, stateWith, textOf } from './draft-editor';
import { SubmitButton, type SubmitId } from './submit-button';
import { mostWeight, weigh } from './weigh';

export interface ComposerProps {
  readonly where: string;
  readonly placeholder: string;
  readonly submitId: SubmitId;
  readonly submitLabel: string;
  readonly autoFocus?: boolean;
  /** The text of a post that is edited. */
  readonly initial?: string;
  /** Between the text row and the tool bar: a quoted post. */
  readonly children?: ReactNode;
  onPosted?(): void;
}

/** A text row and, as its sibling, the tool bar with the button; after posting the editor is mounted anew. */
export function Composer(props: ComposerProps) {
  const { where, placeholder, submitId, submitLabel, autoFocus, initial = '', children, onPosted } = props;
  const [state, setState] = useState<EditorState>(() => stateWith(initial, autoFocus ?? false));
  const [mount, setMount] = useState(0);
  const text = textOf(state);
  const isReady = text.trim() !== '' && weigh(text) <= mostWeight;

  const submit = (): void => {
    if (!isReady) return;
    post(where, text);
    setState(emptyState(true));
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
      {children}
      <div data-testid="toolBar" className="tool-bar">
        <small>{`${weigh(text)} / ${mostWeight}`}</small>
        <SubmitButton id={submitId} label={submitLabel} isReady={isReady} onPress={submit} />
      </div>
    </div>
  );
}
