/** Covers a number in the draft at the author's press, and says what came of it. */
import { replaceSpan } from '../sites/write';
import type { CardActions } from './card-port';
import type { Masked } from './mask';
import type { Masking, ReminderStore } from './store';

export type MaskDraft = (masked: Masked) => void;

export function createMaskDraft(store: ReminderStore, { inHand }: CardActions): MaskDraft {
  return ({ start, end, before, after }) => {
    const hand = inHand();
    if (!hand || store.getState().masking?.outcome === 'working') return;
    const tell = (outcome: Masking['outcome']): void =>
      // The author is in the draft now: the focus is not asked for again.
      store.setState({ masking: { outcome, text: after }, takesFocus: 0 });
    // Only what was shown is written over.
    if (hand.draft.slice(start, end) !== before) {
      tell('moved');
      return;
    }
    tell('working');
    replaceSpan({ ...hand, span: { start, end }, by: after }).then(tell, () => tell('not-restored'));
  };
}
