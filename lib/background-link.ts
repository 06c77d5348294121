/** Between a tab and the background. After an update or a reload of the extension the old script has no background. */
import { api } from './extension-api';
import type { AskTab, Message, OpenCard, TabAnswer, ToBackground } from './messages';

/** Whether this script still belongs to a running extension; pages can forge WXT's own sign of it. */
export function isAlive(): boolean {
  return api().runtime?.id !== undefined;
}

/** Tells the background something; nobody waits for it, and a background that is gone is no fault. */
export function tellBackground(message: ToBackground): void {
  if (isAlive())
    void api()
      .runtime.sendMessage(message)
      .catch(() => {});
}

type OnAsked = (message: AskTab | OpenCard, tell: (answer: TabAnswer) => void) => void;

/** Hears what the popup and the background ask of this tab; answers at once or not at all. Gives back how to end it. */
export function listenToTab(onAsked: OnAsked): () => void {
  // Chromium takes an answer by promise only since 2025; by callback all browsers do.
  const listener = (message: Message, _sender: unknown, tell: (answer: TabAnswer) => void): void => {
    if (message.to === 'tab') onAsked(message, tell);
  };
  api().runtime.onMessage.addListener(listener);
  return () => api().runtime?.onMessage?.removeListener(listener);
}
