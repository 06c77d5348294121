/** The question before posting: asked once, answered by the author, and never in the way of a post when we fail. */
import type { Composer } from '../sites/composer';
import type { HeldPress } from '../sites/press';
import { read } from '../sites/read';
import { findSubmit } from '../sites/submit';
import { takenMs } from '../sites/taken';
import { restingView } from './next-view';
import { createAsked } from './question';
import type { Session } from './session';
import type { ReminderStore } from './store';

export interface AskParts {
  readonly session: Session;
  readonly store: ReminderStore;
  /** Brings the card onto the page; resolves false where that fails or takes too long. */
  readonly showCard: () => Promise<boolean>;
}

export interface Asking {
  /** Holds a press when something serious was not asked about yet. Answers at once. */
  decide(press: HeldPress): boolean;
  reviewAgain(): void;
  postAnyway(): Promise<void>;
}

export function createAsking({ session, store, showCard }: AskParts): Asking {
  const asked = createAsked();
  let held: HeldPress | null = null;

  const decide = (press: HeldPress): boolean => {
    const { composer } = press;
    session.open(composer);
    const open = asked.open(composer.box, session.finish(), session.quoteOf);
    if (open.length === 0) return false;
    asked.close(composer.box, open, session.quoteOf);
    held = press;
    store.setState({ view: 'question', verb: press.verb });
    void showCard().then((shown) => {
      if (!shown) void postAnyway();
    });
    return true;
  };
  const postAnyway = async (): Promise<void> => {
    const press = held;
    held = null;
    if (!press) return;
    store.setState({ view: 'hidden' });
    const { text } = read(press.composer.box);
    // The question gives the focus back when it has gone; only then is the page as the author left it.
    await new Promise((gone) => setTimeout(gone));
    if (await press.release()) setTimeout(() => offerAgain(press.composer, text, store), takenMs);
  };

  return {
    decide,
    postAnyway,
    reviewAgain() {
      held = null;
      store.setState((state) => ({ view: restingView(state) }));
    },
  };
}

function offerAgain({ box, hint, scope }: Composer, text: string, store: ReminderStore): void {
  if (text === '' || !box.isConnected || read(box).text !== text) return;
  findSubmit(box, hint, scope)?.focus();
  store.setState({ view: 'press-again', anchor: box });
}
