/**
 * The one way to `storage.local`. In a private window nothing is written: values live in memory
 * until the page goes.
 */
import { api } from './extension-api';

/** Every key that this product stores; nothing typed by an author is ever under one of them. */
export type StorageKey = 'active' | 'settings' | 'dismissals' | 'policy';

const memory = new Map<StorageKey, unknown>();

export async function readStored(key: StorageKey): Promise<unknown> {
  if (memory.has(key)) return memory.get(key);
  return (await api().storage.local.get(key))[key];
}

export async function writeStored(key: StorageKey, value: unknown): Promise<void> {
  if (api().extension.inIncognitoContext) memory.set(key, value);
  else await api().storage.local.set({ [key]: value });
}

/** Forgets what a private window held. */
export function clearMemory(): void {
  memory.clear();
}

/** Calls back when another context has written one of the keys; ends with the signal. */
export function watchStored(keys: readonly StorageKey[], signal: AbortSignal, onChange: () => void): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && keys.some((key) => key in changes)) onChange();
  };
  api().storage.onChanged.addListener(listener);
  // In a script whose extension was reloaded, `storage` is gone and so are its listeners.
  signal.addEventListener('abort', () => api().storage?.onChanged.removeListener(listener));
}
