/** WXT's fake of the browser stays where a test takes its own stubs back: WXT stubs it too, after this. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
