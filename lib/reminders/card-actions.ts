/** What the author can do in the card; every action is a press of the author's. */
import { tellBackground } from '../background-link';
import type { CaretWatch } from '../sites/caret';
import { selectSpan } from '../sites/select';
import type { Asking } from './ask';
import type { CardActions } from './card-port';
import type { Dismissals } from './dismissals';
import { restingView } from './next-view';
import type { Session } from './session';
import type { ReminderStore } from './store';

export interface CardActionParts {
  readonly session: Session;
  readonly store: ReminderStore;
  readonly dismissals: Dismissals;
  readonly asking: Asking;
  readonly caret: CaretWatch;
  readonly isComposing: () => boolean;
}

export function createCardActions({
  session,
  store,
  dismissals,
  asking,
  caret,
  isComposing,
}: CardActionParts): CardActions {
  return {
    select({ finding }) {
      const composer = session.composer();
      if (composer) selectSpan(composer.box, session.reading(), finding);
      store.setState({ takesFocus: 0 });
    },
    dismiss({ finding }, scope) {
      const box = session.composer()?.box;
      if (!box) return;
      const takeBack = dismissals.add(scope, finding, session.quoteOf(finding), box);
      const undo = (): void => {
        takeBack();
        store.setState({ undo: null });
        session.refresh();
      };
      store.setState({ undo });
      session.refresh();
    },
    openBasis({ directive, ref }) {
      const point = ref === undefined ? {} : { ref };
      tellBackground({ to: 'background', say: 'open-directive', directive, ...point });
    },
    openCard: (byKey) =>
      store.setState(({ takesFocus }) => ({ view: 'card', takesFocus: byKey ? takesFocus + 1 : 0 })),
    closeCard: () => store.setState((state) => ({ view: restingView(state), undo: null, masking: null })),
    inHand() {
      const box = session.composer()?.box;
      return box ? { box, draft: session.reading().text, isComposing } : null;
    },
    takeCaret() {
      const box = session.composer()?.box;
      return box ? caret.take(box) : null;
    },
    reviewAgain: asking.reviewAgain,
    postAnyway: () => void asking.postAnyway(),
  };
}
