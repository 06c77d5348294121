import { useEffect, useState } from 'react';

/** The address behind the #, so that links and the browser's own back button work alike. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const listening = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return hash;
}
