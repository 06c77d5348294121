/** What tests call inside the extension's own pages and background. */
declare const chrome: typeof import('wxt/browser')['browser'];
