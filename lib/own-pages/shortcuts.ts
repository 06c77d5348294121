/** The keys that open the card; the browser alone may change them. */
import { browser } from 'wxt/browser';

export interface Shortcut {
  readonly what: string;
  /** Empty where none is set, or another extension has it. */
  readonly keys: string;
}

export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name }) => name === 'open-card')
    .map(({ description = '', shortcut = '' }) => ({ what: description, keys: shortcut }));
}

/** The browser's own page for them. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as { readonly commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
