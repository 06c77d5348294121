import { useEffect, useState } from 'react';
import { parseRoute, type Route } from './route';

export interface Place {
  readonly route: Route;
  /** Where the reader came from; null when the popup opened here. */
  readonly from: Route | null;
}

/** Follows the address, so that links and the browser's own back button work alike. */
export function useRoute(): Place {
  const [place, setPlace] = useState<Place>(() => ({ route: parseRoute(location.hash), from: null }));
  useEffect(() => {
    const listening = new AbortController();
    const follow = () => setPlace(({ route }) => ({ route: parseRoute(location.hash), from: route }));
    addEventListener('hashchange', follow, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return place;
}
