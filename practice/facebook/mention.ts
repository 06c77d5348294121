/** A mention as the site's editor has it: text that is deleted word by word, in a `span` of its own. */
import { $createTextNode, $getRoot, type LexicalEditor, TextNode } from 'lexical';

const unfinished = /@\p{L}*$/u;

/** Whether the author is at the beginning of a mention. */
export function isMentioning(text: string): boolean {
  return unfinished.test(text);
}

/** Puts a name in the place of what was begun. */
export function mention(editor: LexicalEditor, name: string): void {
  editor.update(() => {
    const last = $getRoot().getLastDescendant();
    if (!(last instanceof TextNode)) return;
    last.setTextContent(last.getTextContent().replace(unfinished, ''));
    const node = $createTextNode(name).setMode('segmented');
    last.insertAfter(node);
    node.insertAfter($createTextNode(' ')).selectEnd();
  });
}
