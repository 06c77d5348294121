import { createRoot } from 'react-dom/client';
import type { CardPort } from '../../lib/reminders/card-port';
import { createMaskDraft } from '../../lib/reminders/mask-draft';
import { createHost } from './host';
import { createKeys } from './keys';
import { drawOverlay } from './overlay';
import { Reminders } from './reminders';

/** Draws the reminders of a page until the port's signal ends. */
export function mountReminders({ store, actions, signal, onMounted }: CardPort): void {
  const host = createHost(signal);
  const root = withoutCaret(() => createRoot(host.layers.card));
  const follow = (): void => {
    if (store.getState().view === 'hidden') host.hide('card');
    else host.show('card');
  };
  const stop = store.subscribe(follow);
  signal.addEventListener('abort', () => {
    stop();
    root.unmount();
  });
  follow();
  drawOverlay(host, store, signal);
  root.render(<Reminders store={store} actions={{ ...actions, mask: createMaskDraft(store, actions) }} />);
  onMounted({ host: host.element, onKey: createKeys(host.layers.card, store, actions) });
}

/**
 * React hears every move of the caret on the document, for `onSelect`, which nothing of ours has; that would be felt at
 * each key in the draft. Nobody but our own world sees this `document`.
 */
function withoutCaret<Made>(make: () => Made): Made {
  const { addEventListener } = document;
  document.addEventListener = (type: string, ...rest: [EventListener]) => {
    if (type !== 'selectionchange') addEventListener.call(document, type, ...rest);
  };
  try {
    return make();
  } finally {
    Reflect.deleteProperty(document, 'addEventListener');
  }
}
