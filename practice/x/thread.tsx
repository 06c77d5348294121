import type { EditorState } from 'draft-js';
import { useRef, useState } from 'react';
import { post } from '../look/posted';
import { DraftEditor, emptyState, textOf } from './draft-editor';
import { SubmitButton } from './submit-button';
import { texts } from './texts';

export interface ThreadProps {
  onPosted(): void;
}

/** How long the site takes to mount a further part, in ms. */
const mountTime = 200;

/** Several boxes and one button; a part is taken over when its box loses the focus, and only then. */
export function Thread({ onPosted }: ThreadProps) {
  const [parts, setParts] = useState<readonly EditorState[]>(() => [emptyState(true)]);
  const taken = useRef<string[]>([]);
  const change = (index: number, state: EditorState): void =>
    setParts((before) => before.map((part, at) => (at === index ? state : part)));
  const take = (index: number): void => {
    taken.current[index] = textOf(parts[index] ?? emptyState(false));
  };
  const add = (): void => {
    setTimeout(() => setParts((before) => [...before, emptyState(true)]), mountTime);
  };
  const submit = (): void => {
    for (const text of taken.current) if (text.trim() !== '') post('x.thread', text);
    onPosted();
  };
  const isReady = parts.some((part) => textOf(part).trim() !== '');
  return (
    <div>
      {parts.map((state, index) => (
        <DraftEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a thread keep their places
          key={index}
          testId={`tweetTextarea_${index}`}
          placeholder={index === 0 ? texts.whatsHappening : texts.addAnother}
          state={state}
          onChange={(next) => change(index, next)}
          onPost={submit}
          onBlur={() => take(index)}
        />
      ))}
      <div data-testid="toolBar" className="tool-bar">
        <button
          type="button"
          className="quiet"
          data-testid="addButton"
          aria-label={texts.addPart}
          onClick={add}
        >
          ＋
        </button>
        <SubmitButton
          id="tweetButton"
          label={parts.length > 1 ? texts.postAll : texts.post}
          isReady={isReady}
          onPress={submit}
        />
      </div>
    </div>
  );
}
