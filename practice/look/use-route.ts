import { useEffect, useState } from 'react';

/** One document for all routes, as the sites have it: the path, and a way to another one that keeps the query. */
export function useRoute(): readonly [path: string, go: (path: string) => void] {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const onPop = (): void => setPath(location.pathname);
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  const go = (next: string): void => {
    history.pushState(null, '', next + location.search);
    setPath(next);
  };
  return [path, go];
}
