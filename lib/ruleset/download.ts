/**
 * A file from a publisher's server, within limits of size and time. A request holds nothing that could tell one
 * browser from another: a fixed address, no cookies, no header of ours, nothing from a cache.
 */

export const downloadReasons = [
  'offline',
  'unreachable',
  'no-cross-origin',
  'redirected',
  'http-status',
  'timeout',
  'too-large',
  'empty',
  'not-json',
] as const;

export type DownloadReason = (typeof downloadReasons)[number];

export type Download =
  /** `serverTime` in ms since 1970, where the server lets us read it. */
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly serverTime?: number }
  /** `where` is the status of an answer that is no file. */
  | { readonly ok: false; readonly reason: DownloadReason; readonly where?: string };

/** A worker is given up by the browser when an answer takes 30 s. */
const patienceMs = 20_000;

/** Gets a file of at most `longest` bytes. */
export async function download(
  address: string,
  longest: number,
  patience: number = patienceMs,
): Promise<Download> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort('timeout'), patience);
  try {
    const response = await fetch(address, { ...request, redirect: 'error', signal: end.signal });
    if (response.status !== 200) return refuse('http-status', String(response.status));
    const bytes = await readUpTo(longest, response);
    if (bytes === null) return refuse('too-large');
    return judge(bytes, Date.parse(response.headers.get('date') ?? ''));
  } catch {
    return refuse(end.signal.aborted ? 'timeout' : await diagnose(address, end.signal));
  } finally {
    clearTimeout(timer);
    // Nothing more is wanted of an answer that was too long.
    end.abort('done');
  }
}

const request = { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' } as const;

const refuse = (reason: DownloadReason, where?: string): Download =>
  where === undefined ? { ok: false, reason } : { ok: false, reason, where };

/** Counts what really comes, unpacked: neither a length that was promised nor a small packed file is believed. */
async function readUpTo(longest: number, { body }: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > longest) return null;
    parts.push(part.value);
  }
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A page to log in that stands before the network answers 200 as well: our files begin with a brace. */
function judge(bytes: Uint8Array<ArrayBuffer>, serverTime: number): Download {
  if (bytes.length === 0) return refuse('empty');
  if (bytes[0] !== 0x7b) return refuse('not-json');
  return Number.isNaN(serverTime) ? { ok: true, bytes } : { ok: true, bytes, serverTime };
}

/** A browser says of each failed request the same; two more questions tell apart what an administrator has to mend. */
async function diagnose(address: string, signal: AbortSignal): Promise<DownloadReason> {
  if (globalThis.navigator?.onLine === false) return 'offline';
  const ask = (init: RequestInit): Promise<Response | null> =>
    fetch(address, { ...request, ...init, signal }).catch(() => null);
  const unfollowed = await ask({ redirect: 'manual' });
  // Browsers hide where it leads, Node does not.
  if (unfollowed?.type === 'opaqueredirect' || unfollowed?.headers.has('location')) return 'redirected';
  return (await ask({ mode: 'no-cors' }))?.type === 'opaque' ? 'no-cross-origin' : 'unreachable';
}
