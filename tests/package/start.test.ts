import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';

/** Every table of the engine folds letters, so counting the folds shows whether one was built. */
const count = `
  globalThis.folds = 0;
  const fold = String.prototype.normalize;
  String.prototype.normalize = function (form) {
    globalThis.folds += 1;
    return fold.call(this, form);
  };
`;

it('the always-on script builds no table of letters while it loads: most pages are never written in', () => {
  const script = readFileSync('.output/chrome-mv3/page-script.js', 'utf8');
  const page = createContext({ URL, chrome: { runtime: { id: 'x' } }, location: { href: 'about:blank' } });
  runInContext(count, page);
  runInContext(script, page);
  expect(runInContext('globalThis.folds', page)).toBe(0);
  expect(runInContext('"ậ".normalize("NFD"); globalThis.folds', page)).toBe(1);
});
