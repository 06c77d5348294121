/** What a practice host answers to an address; pure but for reading the built files, so any browser driver can use it. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersOf } from './headers';
import { pageOf } from './pages';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export const outputFolder = fileURLToPath(new URL('.output', import.meta.url));

/** Below this path every practice host serves the built scripts and styles. */
export const assetsPath = '/_practice/';

/** The answer to one request, or null for a host that is not part of the practice. Needs `buildPractice()` first. */
export function answer(address: string): Answer | null {
  const url = new URL(address);
  const page = pageOf(url);
  if (page === null) return null;
  if (url.pathname.startsWith(assetsPath)) return file(url, url.pathname.slice(assetsPath.length));
  if (url.pathname === '/favicon.ico') return { status: 404, headers: {}, body: Buffer.alloc(0) };
  return file(url, page);
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

function file(url: URL, name: string): Answer {
  const type = types[extname(name)] ?? 'application/octet-stream';
  const headers = { 'content-type': type, ...headersOf(url.hostname) };
  return { status: 200, headers, body: readFileSync(join(outputFolder, name)) };
}
