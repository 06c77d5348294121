/** The life of the reminders in one page. */
import { isAlive } from '../background-link';
import { adapterOf } from '../sites/adapter';
import { watchCaret } from '../sites/caret';
import { type Composer, isLeftAlone, isPostable, recognise } from '../sites/composer';
import type { Box } from '../sites/editable';
import { watchPresses } from '../sites/press';
import { remounted } from '../sites/remounted';
import { watchBoxes, watchComposition } from '../sites/watch';
import { createAsking } from './ask';
import { createCardActions } from './card-actions';
import { createCardLink } from './card-link';
import { countByRule } from './count-by-rule';
import { createDismissals } from './dismissals';
import { createKnowledge } from './knowledge';
import { createMissedPosts } from './missed-post';
import { createOfficePage } from './office-page';
import type { PagePort } from './page-port';
import { createSession } from './session';
import { createReminderStore } from './store';
import { createUnknownBoxes } from './unknown-box';

/** Takes a page over from the always-on script, until its lifetime ends. */
export function startPage({ site, ears, early, conditions, lifetime, say, take }: PagePort): void {
  const { signal } = lifetime;
  const { hear } = ears;
  // Once the page is taken they are forgotten.
  const before = { ...early };
  const store = createReminderStore(site);
  const adapter = adapterOf(site);
  const composers = new Set<Composer>();
  const isComposing = watchComposition(hear);
  let focused: Box | null = null;

  const knowledge = createKnowledge(site, signal, () => onKnowledge());
  const office = createOfficePage(adapter);
  const dismissals = createDismissals(site, signal, office, () => session.refresh());
  const session = createSession({
    knowledge: () => (isOrphan() ? null : knowledge()),
    dismissals,
    store,
    leftHere: (finding) => (office.isHere() ? (knowledge()?.onOfficePage(finding) ?? []) : [finding]),
    isComposing,
    cardFrom: () => conditions.settings().cardFrom,
    onReminders: () => void card.show(),
    onGone(composer, draft) {
      const box = remounted(composer, draft);
      if (box) onBox(box, false);
    },
  });
  const unknown = createUnknownBoxes({
    lookAgain: (box) => isKnown(box),
    onUnknown(box) {
      say();
      const hints = knowledge()?.hints;
      if (!hints || !isPostable(box, hints)) return;
      store.setState({ view: 'unreadable', anchor: box, reminders: [], unchecked: null });
      void card.show();
    },
    onLeft() {
      if (store.getState().view === 'unreadable') store.setState({ view: 'hidden', anchor: null });
      say();
    },
  });
  const caret = watchCaret(hear, () => session.composer()?.box ?? null);
  const asking = createAsking({ session, store, showCard: () => card.show() });

  const actions = createCardActions({ session, store, dismissals, asking, caret, isComposing });
  const card = createCardLink(store, actions, hear, signal);

  const missed = createMissedPosts(say);
  /** An orphan of an older version goes quiet for good; it never touches the page again. */
  const isOrphan = (): boolean => {
    if (isAlive()) return false;
    lifetime.abort();
    return true;
  };
  const isOn = (): boolean => isAlive() && conditions.state(Date.now()).kind === 'on-here';
  const asks = (): boolean => isOn() && conditions.settings().asking === 'serious';
  const onBox = (box: Box, isTyped: boolean): void => {
    // Every key comes by here: for the box in hand there is nothing more to do.
    if (isTyped && box === focused && box === session.composer()?.box) return;
    if (isOrphan()) return;
    focused = box;
    if (isOn()) attach(box, isTyped);
  };
  /** Takes a box that is known in hand, or leaves it alone; false where it is neither. */
  const isKnown = (box: Box): boolean => {
    const known = knowledge();
    // Nothing is read yet, or nothing can be: what is typed meanwhile is said to be unread.
    if (!known) return isLeftAlone(box, null, adapter, location.pathname);
    const recognition = recognise(box, known.hints, adapter, location.pathname);
    if (recognition.kind === 'unknown') return false;
    unknown.leave();
    if (recognition.kind === 'composer') {
      remember(composers, recognition.composer);
      session.open(recognition.composer);
    }
    return true;
  };
  const attach = (box: Box, isTyped: boolean): void => {
    // The box in hand is known already, another is looked at again after a while.
    if (session.composer()?.box === box) unknown.leave();
    else if (!unknown.isWaiting(box) && !isKnown(box)) {
      if (isTyped) unknown.typedIn(box);
      else if (unknown.current() !== box) unknown.leave();
    }
  };
  const onKnowledge = (): void => {
    // What nothing was known of is looked at anew; what was typed in it meanwhile still counts as typed.
    const isTyped = focused !== null && (unknown.isWaiting(focused) || unknown.current() === focused);
    unknown.leave();
    if (focused?.isConnected && isOn()) attach(focused, isTyped);
    session.refresh();
  };
  const onConditions = (): void => {
    store.setState({ language: conditions.settings().language });
    if (!isOn()) session.close();
    else if (focused?.isConnected) attach(focused, false);
    session.refresh();
  };

  watchBoxes(hear, { onBox });
  hear('keydown', session.moved);
  watchPresses(hear, {
    composers: () => [...composers],
    decide: (press) => asks() && asking.decide(press),
    onPassed(event, decided) {
      if (!focused || !asks()) return;
      const hints = knowledge()?.hints ?? null;
      if (hints && decided.includes(focused)) missed.passedChecked();
      else if (!isLeftAlone(focused, hints, adapter, location.pathname))
        missed.passedUnchecked(event, focused, hints);
    },
  });
  signal.addEventListener('abort', () => session.close());
  store.setState({ language: conditions.settings().language });
  take({
    unread: () => (missed.any() || unknown.current() ? { posted: missed.any() } : null),
    reminders: () => countByRule(store.getState().reminders.map(({ finding }) => finding)),
    onConditions,
    openCard: () => {
      if (store.getState().reminders.length > 0) actions.openCard(true);
    },
  });
  for (const press of before.presses) {
    if (!isLeftAlone(press.box, null, adapter, location.pathname)) missed.passedEarly(press);
  }
  if (before.box?.isConnected) onBox(before.box, before.isTyped);
}

/** One entry a box; boxes that have left the page are forgotten. */
function remember(composers: Set<Composer>, composer: Composer): void {
  for (const known of composers) {
    if (known.box === composer.box || !known.box.isConnected) composers.delete(known);
  }
  composers.add(composer);
}
