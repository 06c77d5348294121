import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { inject, injectIntoOpenTabs } from '../lib/background/inject';
import { openDirective } from '../lib/background/open-directive';
import { openWelcome } from '../lib/background/open-welcome';
import { watchPauseEnd } from '../lib/background/pause-end';
import { onShortcut, showState } from '../lib/background/toolbar';
import { watchUpdates } from '../lib/background/updates';
import type { Message } from '../lib/messages';
import { watchActive } from '../lib/ruleset/active';
import { ensureActive } from '../lib/ruleset/ensure-active';
import { noteTrouble } from '../lib/ruleset/probation';

export default defineBackground(() => {
  const prepare = (): void => void ensureActive(Date.now());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    prepare();
    if (reason !== 'install') return;
    void injectIntoOpenTabs();
    void openWelcome();
  });
  browser.runtime.onMessage.addListener((message: Message, sender) => {
    if (message.to !== 'background') return;
    if (message.say === 'state') void showState(message.state, sender);
    if (message.say === 'show-card') void inject('card', sender);
    if (message.say === 'bring') void inject(message.part, sender);
    if (message.say === 'open-directive') void openDirective(message, sender);
    if (message.say === 'ruleset-unreadable') prepare();
    if (message.say === 'ruleset-trouble') void noteTrouble(message.trouble, Date.now());
  });
  browser.runtime.onStartup.addListener(prepare);
  watchActive(new AbortController().signal, prepare);
  browser.commands.onCommand.addListener(onShortcut);
  watchPauseEnd();
  watchUpdates();
});
