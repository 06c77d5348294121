/**
 * What is there from the start of a page: ears, and the call for the reminders. Most pages are never written in, and what
 * comes before a page's own scripts delays it: whether the tool is on here is asked when the page stands, and the
 * reminders come when somebody writes.
 */
import { isAlive, listenToTab, tellBackground } from '../background-link';
import type { TabState } from '../messages';
import { hasDraft, noteEarly } from '../sites/early';
import { type Ears, openEars } from '../sites/ears';
import { siteOf } from '../sites/hosts';
import { offerStanding } from '../sites/standing';
import { type Conditions, createConditions } from './conditions';
import { offerPage, type Page, type Unread } from './page-port';

/** What is typed for so long and read by nobody is said to be unread. */
const waitMs = 2000;
/** What was called for and has not come by then is called for again. */
const patienceMs = 5000;

/** Nothing but listeners on the window: in a world of our own the first touch of anything else takes longer than they. */
export function startAlwaysOn(): void {
  let watch: Watch | null = null;
  const watching = (): Watch => {
    watch ??= createWatch(ears);
    return watch;
  };
  const ears = openEars((event) => watching().hear(event));
  const onStanding = (): void => void requestIdleCallback(() => watching().wake(), { timeout: 1000 });
  window.addEventListener('DOMContentLoaded', onStanding, true);
  offerStanding(onStanding);
}

interface Watch {
  hear(event: Event): void;
  /** Asks whether the tool is on here and answers the popup from now on. */
  wake(): void;
}

/** Made when the page stands or the author does something. */
function createWatch(ears: Ears): Watch {
  let page: Page | null = null;
  let awake: { readonly conditions: Conditions; readonly lifetime: AbortController } | null = null;
  let firstCall = Number.POSITIVE_INFINITY;
  let lastCall = Number.NEGATIVE_INFINITY;

  const unread = (): Unread | null => {
    if (page) return page.unread();
    // A click may have been meant for anything; a box that went with it may have been closed.
    const posted = early.presses.some(
      ({ event, box }) => !hasDraft(box) && (event.type !== 'click' || box.isConnected),
    );
    const isLate = early.isTyped && performance.now() - firstCall >= waitMs;
    return posted || isLate ? { posted } : null;
  };
  const state = (conditions: Conditions): TabState => {
    const decided = conditions.state(Date.now());
    const missed = decided.kind === 'on-here' ? unread() : null;
    return missed ? { kind: 'box-not-recognised', ...(missed.posted && { posted: true }) } : decided;
  };
  const say = (): void => {
    if (awake && window === window.top)
      tellBackground({ to: 'background', say: 'state', state: state(awake.conditions) });
  };
  const wake = (): void => {
    if (awake || !isAlive()) return;
    const site = siteOf(location.href);
    if (!site) return;
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const conditions = createConditions(site, signal, () => {
      page?.onConditions();
      say();
    });
    awake = { conditions, lifetime };
    const stop = listenToTab((message, tell) => {
      if (message.ask === 'open-card') page?.openCard();
      else if (window === window.top) tell({ state: state(conditions), reminders: page?.reminders() ?? [] });
    });
    signal.addEventListener('abort', stop);
    signal.addEventListener('abort', ears.end);
    const take = (taken: Page): void => {
      page = taken;
      early.forget();
    };
    offerPage({ site, ears, early, conditions, lifetime, say, take });
  };
  const call = (): void => {
    const now = performance.now();
    if (now - lastCall < patienceMs) return;
    wake();
    if (!awake) return;
    lastCall = now;
    firstCall = Math.min(firstCall, now);
    tellBackground({ to: 'background', say: 'bring', part: 'reminders' });
    setTimeout(() => {
      if (!page) say();
    }, waitMs + 100);
  };
  const early = noteEarly(call);
  return {
    hear(event) {
      // Who has taken the page hears for himself.
      if (page) return;
      // A page that takes long to stand is used before.
      wake();
      early.hear(event);
    },
    wake,
  };
}
