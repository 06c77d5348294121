/** Which page of the popup is open, as its address says: popup.html#directive=<id>&ref=<ref>. */
export type TabPage = 'here' | 'directives' | 'guidelines' | 'ruleset';

export const tabPages: readonly TabPage[] = ['here', 'directives', 'guidelines', 'ruleset'];

export type Route =
  | { readonly page: TabPage }
  | { readonly page: 'directive'; readonly id: string; readonly ref?: string };

/** Anything that is no page of ours opens the first one. */
export function parseRoute(hash: string): Route {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const id = parameters.get('directive');
  const ref = parameters.get('ref');
  if (id) return { page: 'directive', id, ...(ref ? { ref } : {}) };
  return { page: tabPages.find((page) => parameters.has(page)) ?? 'here' };
}

/** The hash that `parseRoute` reads back as the same route. */
export function hashOf(route: Route): string {
  if (route.page === 'here') return '#';
  if (route.page !== 'directive') return `#${route.page}`;
  const parameters = new URLSearchParams({ directive: route.id, ...(route.ref ? { ref: route.ref } : {}) });
  return `#${parameters}`;
}
