/** The keys that open the card; the browser alone may change them. */
import { browser } from 'wxt/browser';

/** Empty where none is set, or another extension has it. */
export async function readShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'open-card')?.shortcut ?? '';
}

/** The browser's own page for them. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as { readonly commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
