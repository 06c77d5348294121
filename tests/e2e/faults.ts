/** What axe finds in what we draw on a page. */
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What axe finds in our drawing, on a page of its own: no script reaches into the closed shadow root. */
export async function faultsInOurs(page: Page, theme: 'light' | 'dark'): Promise<readonly string[]> {
  const css = readFileSync('components/reminders/reminders.css', 'utf8');
  const copy = await page.context().newPage();
  await copy.setContent(
    `<!doctype html><html lang="vi"><title>Đọc Lại</title><style>${css}</style>
    <main data-theme="${theme}">${await drawingOn(page)}</main></html>`,
  );
  await copy.evaluate(axe.source);
  const run = () => (globalThis as unknown as { axe: typeof axe }).axe.run('main');
  const { violations, passes } = await copy.evaluate(run);
  await copy.close();
  await page.bringToFront();
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function drawingOn(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const query = { query: '[lang][data-theme] > .place', includeUserAgentShadowDOM: true };
  const { searchId, resultCount } = await cdp.send('DOM.performSearch', query);
  expect(resultCount).toBe(1);
  const { nodeIds } = await cdp.send('DOM.getSearchResults', { searchId, fromIndex: 0, toIndex: 1 });
  const [nodeId = 0] = nodeIds;
  return (await cdp.send('DOM.getOuterHTML', { nodeId })).outerHTML;
}
