import { useEffect } from 'react';

/** Hears keys wherever the focus is on the page, also when it is nowhere. */
export function useKeyDown(onKey: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    const listening = new AbortController();
    addEventListener('keydown', onKey, { signal: listening.signal });
    return () => listening.abort();
  }, [onKey]);
}
