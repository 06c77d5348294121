/** Which page of the popup is open, as its address says: popup.html#directive=<id>&ref=<ref>. */
export type Route =
  | { readonly page: 'here' }
  | { readonly page: 'directives' }
  | { readonly page: 'directive'; readonly id: string; readonly ref?: string };

/** Anything that is no page of ours opens the first one. */
export function parseRoute(hash: string): Route {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const id = parameters.get('directive');
  const ref = parameters.get('ref');
  if (id) return { page: 'directive', id, ...(ref ? { ref } : {}) };
  return parameters.has('directives') ? { page: 'directives' } : { page: 'here' };
}

/** The hash that `parseRoute` reads back as the same route. */
export function hashOf(route: Route): string {
  if (route.page === 'here') return '#';
  if (route.page === 'directives') return '#directives';
  const parameters = new URLSearchParams({ directive: route.id, ...(route.ref ? { ref: route.ref } : {}) });
  return `#${parameters}`;
}
