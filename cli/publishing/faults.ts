/** Faults that a local server can play, each named, with the row of the table of attacks and faults it stands for. */
import { gzipSync } from 'node:zlib';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Written byte by byte, or without an end. */
  readonly pace?: 'drip' | 'endless';
}

export interface Asked {
  /** "root", "channel" or "release"; null for anything else. */
  readonly kind: 'root' | 'channel' | 'release' | null;
  /** The pointer as it was when the server started. */
  readonly firstPointer: Uint8Array;
  /** Another file of the channel. */
  readonly read: (place: 'channel' | 'next-root') => Uint8Array | null;
}

export interface Fault {
  /** Row in the table of docs/adr/0010-updates-in-the-browser.md. */
  readonly row: number;
  readonly answer: (answer: Answer, asked: Asked) => Answer;
}

const text = (answer: Answer): string => new TextDecoder().decode(answer.body);
const withBody = (answer: Answer, body: Uint8Array | string): Answer => ({
  ...answer,
  body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
});

/** Changes the envelope and leaves the signatures as they are. */
function withEnvelope(answer: Answer, change: (file: Envelope) => object): Answer {
  return withBody(answer, JSON.stringify(change(JSON.parse(text(answer)) as Envelope)));
}

interface Envelope {
  readonly payload: string;
  readonly signatures: readonly { readonly sig: string }[];
}

const only =
  (kind: Asked['kind'], play: Fault['answer']): Fault['answer'] =>
  (answer, asked) =>
    asked.kind === kind ? play(answer, asked) : answer;

/** More than any limit, packed into little. */
const bomb = (): Uint8Array => gzipSync(new Uint8Array(64 * 1024 * 1024));

export const faults = {
  'flipped-bit': {
    row: 1,
    answer: only('release', (answer) =>
      withEnvelope(answer, (file) => {
        const body = Buffer.from(file.payload, 'base64');
        body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 1;
        return { ...file, payload: body.toString('base64') };
      }),
    ),
  },
  'one-key-twice': {
    row: 2,
    answer: only('release', (answer) =>
      withEnvelope(answer, (file) => {
        const [first] = file.signatures;
        return { ...file, signatures: [first, { ...first, keyid: 'another' }] };
      }),
    ),
  },
  'wrong-kind': {
    row: 3,
    answer: only('release', (answer, { read }) => withBody(answer, read('channel') ?? '')),
  },
  'claims-algorithm': {
    row: 4,
    answer: (answer, { kind }) =>
      kind ? withEnvelope(answer, (file) => ({ ...file, alg: 'none' })) : answer,
  },
  'root-left-out': {
    row: 6,
    answer: only('root', (answer, { read }) => withBody(answer, read('next-root') ?? answer.body)),
  },
  frozen: { row: 7, answer: only('channel', (answer, { firstPointer }) => withBody(answer, firstPointer)) },
  oversized: { row: 10, answer: (answer) => withBody(answer, ' '.repeat(3 * 1024 * 1024)) },
  endless: { row: 10, answer: (answer) => ({ ...answer, pace: 'endless' }) },
  slow: { row: 10, answer: (answer) => ({ ...answer, pace: 'drip' }) },
  'gzip-bomb': {
    row: 10,
    answer: (answer) => ({
      ...withBody(answer, bomb()),
      headers: { ...answer.headers, 'content-encoding': 'gzip' },
    }),
  },
  'captive-portal': {
    row: 11,
    answer: (answer) => ({
      ...withBody(answer, '<!doctype html><title>Đăng nhập Wi-Fi</title>'),
      headers: { ...answer.headers, 'content-type': 'text/html' },
    }),
  },
  redirect: {
    row: 11,
    answer: (answer) => ({
      ...withBody(answer, ''),
      status: 302,
      headers: { ...answer.headers, location: 'https://example.org/' },
    }),
  },
  'server-error': { row: 11, answer: (answer) => ({ ...withBody(answer, ''), status: 503 }) },
  'wrong-clock': {
    row: 15,
    answer: (answer) => ({
      ...answer,
      headers: { ...answer.headers, date: 'Thu, 01 Jan 2071 00:00:00 GMT' },
    }),
  },
  'missing-release': {
    row: 17,
    answer: only('release', (answer) => ({ ...withBody(answer, ''), status: 404 })),
  },
  empty: { row: 21, answer: (answer) => withBody(answer, '') },
  truncated: {
    row: 30,
    answer: (answer) => withBody(answer, answer.body.subarray(0, answer.body.length >> 1)),
  },
  'no-cross-origin': {
    row: 29,
    answer: (answer) => {
      const { 'access-control-allow-origin': _, ...headers } = answer.headers;
      return { ...answer, headers };
    },
  },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faults;
