/** The life of the always-on script in one page, from the first focus of an editable to its end. */
import { isAlive, tellBackground } from '../background-link';
import type { SiteName } from '../engine/types';
import type { TabAnswer, TabState } from '../messages';
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
import { createConditions } from './conditions';
import { countByRule } from './count-by-rule';
import { createDismissals } from './dismissals';
import { createKnowledge } from './knowledge';
import { createMissedPosts } from './missed-post';
import { createOfficePage } from './office-page';
import { createSession } from './session';
import { createReminderStore } from './store';
import { createUnknownBoxes } from './unknown-box';

export interface Page {
  /** What the popup may know of this tab. */
  answer(): TabAnswer;
  /** The author pressed the shortcut. */
  openCard(): void;
}

/** Starts watching a page of a site until the signal ends; `end` stops it for good. */
export function startPage(site: SiteName, lifetime: AbortController): Page {
  const { signal } = lifetime;
  const store = createReminderStore(site);
  const adapter = adapterOf(site);
  const composers = new Set<Composer>();
  const isComposing = watchComposition(signal);
  let focused: Box | null = null;

  const conditions = createConditions(site, signal, () => onConditions());
  const knowledge = createKnowledge(site, signal, () => onKnowledge());
  const office = createOfficePage(adapter);
  const dismissals = createDismissals(site, signal, office, () => session.refresh());
  const session = createSession({
    knowledge: () => (isOrphan() ? null : knowledge.current()),
    dismissals,
    store,
    leftHere: (finding) => (office.isHere() ? (knowledge.current()?.onOfficePage(finding) ?? []) : [finding]),
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
      const hints = knowledge.current()?.hints;
      if (!hints || !isPostable(box, hints)) return;
      store.setState({ view: 'unreadable', anchor: box, reminders: [], unchecked: null });
      void card.show();
    },
    onLeft() {
      if (store.getState().view === 'unreadable') store.setState({ view: 'hidden', anchor: null });
      say();
    },
  });
  const caret = watchCaret(signal, () => session.composer()?.box ?? null);
  const asking = createAsking({ session, store, showCard: () => card.show() });

  const actions = createCardActions({ session, store, dismissals, asking, caret, isComposing });
  const card = createCardLink(store, actions, signal);

  const missed = createMissedPosts(() => say());
  const state = (): TabState => {
    const decided = conditions.state(Date.now());
    if (decided.kind !== 'on-here' || !(missed.any() || unknown.current())) return decided;
    return { kind: 'box-not-recognised', ...(missed.any() ? { posted: true } : {}) };
  };
  /** An orphan of an older version goes quiet for good; it never touches the page again. */
  const isOrphan = (): boolean => {
    if (isAlive()) return false;
    lifetime.abort();
    return true;
  };
  const isOn = (): boolean => isAlive() && conditions.state(Date.now()).kind === 'on-here';
  const asks = (): boolean => isOn() && conditions.settings().asking === 'serious';
  const say = (): void => {
    if (window === window.top) tellBackground({ to: 'background', say: 'state', state: state() });
  };

  const onBox = (box: Box, isTyped: boolean): void => {
    // Every key comes by here: for the box in hand there is nothing more to do.
    if (isTyped && box === focused && box === session.composer()?.box) return;
    if (isOrphan()) return;
    focused = box;
    knowledge.load();
    if (isOn()) attach(box, isTyped);
  };
  /** Takes a box that is known in hand, or leaves it alone; false where it is neither. */
  const isKnown = (box: Box): boolean => {
    const known = knowledge.current();
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
    say();
  };

  watchBoxes(signal, { onBox });
  watchPresses(signal, {
    composers: () => [...composers],
    decide: (press) => asks() && asking.decide(press),
    onPassed(event, decided) {
      if (!focused || !asks()) return;
      const hints = knowledge.current()?.hints ?? null;
      if (hints && decided.includes(focused)) missed.passedChecked();
      else if (!isLeftAlone(focused, hints, adapter, location.pathname))
        missed.passedUnchecked(event, focused, hints);
    },
  });
  signal.addEventListener('abort', () => session.close());
  return {
    answer: () => ({
      state: state(),
      reminders: countByRule(store.getState().reminders.map(({ finding }) => finding)),
    }),
    openCard: () => {
      if (store.getState().reminders.length > 0) actions.openCard(true);
    },
  };
}

/** One entry a box; boxes that have left the page are forgotten. */
function remember(composers: Set<Composer>, composer: Composer): void {
  for (const known of composers) {
    if (known.box === composer.box || !known.box.isConnected) composers.delete(known);
  }
  composers.add(composer);
}
