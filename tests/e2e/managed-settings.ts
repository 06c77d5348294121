/** Policy files of the machine: they hold for all its browsers, so tests with them run while no other does. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { extensionId } from './browser';

export const canSetPolicy: boolean = process.getuid?.() === 0;

type Values = Readonly<Record<string, unknown>>;

export interface ManagedSettings {
  set(values: Values): void;
  /** Puts back what stood there before. */
  restore(): void;
}

export const chromiumSettings = (): ManagedSettings =>
  settingsIn('/etc/chromium/policies/managed/doclai-test.json', (values) => ({
    '3rdparty': { extensions: { [extensionId]: values } },
  }));

export const firefoxSettings = (): ManagedSettings =>
  settingsIn('/etc/firefox/policies/policies.json', (values) => ({
    policies: { '3rdparty': { Extensions: { 'doclai@doclai.vn': values } } },
  }));

function settingsIn(file: string, around: (values: Values) => object): ManagedSettings {
  const before = existsSync(file) ? readFileSync(file) : null;
  return {
    set(values) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(around(values)));
    },
    restore() {
      if (before) writeFileSync(file, before);
      else rmSync(file, { force: true });
    },
  };
}
