/** The box that a site has put in the place of another with the same draft, as X does on the way back from its drafts. */
import type { Composer } from './composer';
import type { Box } from './editable';
import { read } from './read';

export function remounted({ hint, box: gone }: Composer, draft: string): Box | null {
  if (draft === '') return null;
  const boxes = hint.box.flatMap((selector) => {
    try {
      return [...document.querySelectorAll<HTMLElement>(selector)];
    } catch {
      return [];
    }
  });
  return boxes.find((box) => box !== gone && read(box).text === draft) ?? null;
}
