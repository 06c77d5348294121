/** A Lexical editor set up as the site's boxes are. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';

export interface EditorWishes {
  /** Posts are rich text with a paragraph per line; comments and chats are one paragraph. */
  readonly kind: 'rich' | 'plain';
  /** Text that is there from the start, as when something posted is edited. */
  readonly initial?: string;
  onText(text: string): void;
  /** Enter without Shift; without it Enter makes a new line. */
  onEnter?(): void;
}

// The site's own build hashes for a paragraph in the feed composer.
const theme = { paragraph: 'xdj266r x14z9mp xat24cr x1lziwak x16tdsg8' };

/** Binds a new editor to an element; the second value ends it. */
export function startEditor(
  root: HTMLElement,
  { kind, initial = '', onText, onEnter }: EditorWishes,
): [LexicalEditor, () => void] {
  const editor = createEditor({ namespace: kind, theme, onError: reportError });
  const register = kind === 'rich' ? registerRichText : registerPlainText;
  const stops = [
    register(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerTextContentListener(() => onText(textOf(editor))),
    editor.registerCommand(KEY_ENTER_COMMAND, (event) => takeEnter(event, onEnter), COMMAND_PRIORITY_HIGH),
  ];
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      $getRoot().append(initial === '' ? paragraph : paragraph.append($createTextNode(initial)));
    },
    { tag: 'history-merge' },
  );
  editor.setRootElement(root);
  const stop = (): void => {
    for (const end of stops) end();
    editor.setRootElement(null);
  };
  return [editor, stop];
}

/** One line per paragraph; a line break inside a paragraph is a line too. */
export function textOf(editor: LexicalEditor): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  );
}

/** Empties the box and keeps its element, as the site does after a comment. */
export function empty(editor: LexicalEditor): void {
  editor.update(() => {
    const paragraph = $createParagraphNode();
    $getRoot().clear().append(paragraph);
    paragraph.select();
  });
}

function takeEnter(event: KeyboardEvent | null, onEnter: (() => void) | undefined): boolean {
  if (!onEnter || event?.shiftKey) return false;
  event?.preventDefault();
  onEnter();
  return true;
}
