/**
 * What a browser has and Node has not, empty for every file: the files of a thread share their modules, and
 * dexie keeps the database that was there when it was loaded.
 */
import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../lib/ruleset/database';

// WXT stubs it too, after this; it stays where a test takes its own stubs back.
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
fakeBrowser.reset();
await database().delete();
await database().open();
