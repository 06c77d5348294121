/**
 * The browser's own functions, looked up when they are needed and not when a script is read: the first touch of them
 * costs the start of a page more than all else that the always-on script does.
 */
import type { browser } from 'wxt/browser';

export function api(): typeof browser {
  const world = globalThis as unknown as {
    readonly browser?: typeof browser;
    readonly chrome: typeof browser;
  };
  return world.browser?.runtime?.id ? world.browser : world.chrome;
}
