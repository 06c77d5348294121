/** Lets a browser context meet the practice pages under the sites' real host names; no request leaves the machine. */
import type { BrowserContext, Route } from 'playwright-core';
import { answer } from './answer';

/** Answers every request of the context from the built pages and aborts the rest. Needs `buildPractice()` first. */
export async function servePractice(context: BrowserContext): Promise<void> {
  await context.route(/^https?:/, fulfil);
}

async function fulfil(route: Route): Promise<void> {
  const found = answer(route.request().url());
  if (found === null) return route.abort();
  return route.fulfill({ status: found.status, headers: { ...found.headers }, body: found.body });
}
