import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding,
} from 'draft-js';
import type { KeyboardEvent, ReactNode } from 'react';
import { texts } from './texts';

export interface DraftEditorProps {
  readonly testId: string;
  readonly placeholder: string;
  readonly state: EditorState;
  onChange(state: EditorState): void;
  onPost(): void;
  onBlur?(): void;
}

/** The box with the wrappers that the site puts around it; Ctrl or Cmd with Enter posts. */
export function DraftEditor({ testId, placeholder, state, onChange, onPost, onBlur }: DraftEditorProps) {
  return (
    <div data-testid={`${testId}_label`}>
      <div data-testid={`${testId}RichTextInputContainer`} className="box">
        <Editor
          editorState={state}
          onChange={onChange}
          {...(onBlur ? { onBlur } : {})}
          webDriverTestID={testId}
          ariaLabel={texts.boxName}
          ariaMultiline
          role="textbox"
          placeholder={placeholder}
          spellCheck
          keyBindingFn={keyToCommand}
          handleKeyCommand={(command) => {
            if (command !== 'post') return 'not-handled';
            onPost();
            return 'handled';
          }}
        />
      </div>
    </div>
  );
}

/** `focus` puts the caret into it. */
export function emptyState(focus: boolean): EditorState {
  return stateWith('', focus);
}

export function stateWith(text: string, focus: boolean): EditorState {
  const state =
    text === ''
      ? EditorState.createEmpty(decorator)
      : EditorState.createWithContent(ContentState.createFromText(text), decorator);
  return focus ? EditorState.moveFocusToEnd(state) : state;
}

export function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

function keyToCommand(event: KeyboardEvent): string | null {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'post';
  return getDefaultKeyBinding(event);
}

const decorator = new CompositeDecorator([{ strategy: findTags, component: Tag }]);

function findTags(block: ContentBlock, callback: (start: number, end: number) => void): void {
  for (const tag of block.getText().matchAll(/[#@][\p{L}\p{M}\p{N}_]+/gu)) {
    callback(tag.index, tag.index + tag[0].length);
  }
}

function Tag({ children }: { readonly children?: ReactNode }) {
  return <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>;
}
