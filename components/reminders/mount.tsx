import { createRoot } from 'react-dom/client';
import type { CardPort } from '../../lib/reminders/card-port';
import { createHost } from './host';
import { Reminders } from './reminders';

/** Draws the reminders of a page until the port's signal ends. */
export function mountReminders({ store, actions, signal, onMounted }: CardPort): void {
  const host = createHost(signal);
  const root = createRoot(host.root);
  const follow = (): void => {
    if (store.getState().view === 'hidden') host.hide();
    else host.show();
  };
  const stop = store.subscribe(follow);
  signal.addEventListener('abort', () => {
    stop();
    root.unmount();
  });
  follow();
  root.render(<Reminders store={store} actions={actions} />);
  onMounted();
}
