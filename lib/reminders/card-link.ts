/** Brings the card onto the page: a script of its own, asked for at the first finding. */
import { tellBackground } from '../background-link';
import type { Hear } from '../sites/ears';
import { type CardActions, type CardPort, offerPort } from './card-port';
import { createShield } from './shield';
import type { ReminderStore } from './store';

export interface CardLink {
  /** Resolves true when the card draws; false where it does not come, so that nobody waits for it. */
  show(): Promise<boolean>;
}

/** A held press waits no longer than this for its question. */
const waitMs = 1500;

export function createCardLink(
  store: ReminderStore,
  actions: CardActions,
  hear: Hear,
  signal: AbortSignal,
): CardLink {
  let mounted = false;
  const shield = createShield(hear);
  let onMounted: CardPort['onMounted'] = shield;
  const arrival = new Promise<true>((resolve) => {
    onMounted = (drawn) => {
      shield(drawn);
      mounted = true;
      resolve(true);
    };
  });
  return {
    show() {
      if (mounted) return arrival;
      offerPort({ store, actions, signal, onMounted });
      tellBackground({ to: 'background', say: 'show-card' });
      const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), waitMs));
      return Promise.race([arrival, late]);
    },
  };
}
