/** Remembers where the author was and brings the focus back to exactly there. */
export interface Caret {
  restore(): void;
}

export function takeCaret(box: HTMLElement): Caret {
  const selection = document.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return {
    restore() {
      if (!box.isConnected) return;
      box.focus({ preventScroll: true });
      if (!anchorNode?.isConnected || !focusNode?.isConnected || !box.contains(anchorNode)) return;
      document.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    },
  };
}
