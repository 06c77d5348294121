/** A publisher's web server on this machine, with every fault that a server, a mirror or a thief can have. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** How one file is answered; by default as it is. */
export type Answer = (response: ServerResponse, file: Uint8Array | undefined) => void;

export interface FaultServer {
  readonly url: string;
  /** Every request, as `GET /stable/channel.json`. */
  readonly asked: string[];
  readonly headers: IncomingMessage['headers'][];
  /** Files by path, without the first slash. */
  readonly files: Map<string, Uint8Array>;
  /** Faults by path. */
  readonly faults: Map<string, Answer>;
  close(): Promise<void>;
}

export async function startFaultServer(): Promise<FaultServer> {
  const files = new Map<string, Uint8Array>();
  const faults = new Map<string, Answer>();
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    asked.push(`${request.method} /${path}`);
    headers.push(request.headers);
    (faults.get(path) ?? plain)(response, files.get(path));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    headers,
    files,
    faults,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

const plain: Answer = (response, file) => {
  response.writeHead(file ? 200 : 404, { 'content-type': 'application/json' });
  response.end(file);
};

const say =
  (text: string, status = 200, head: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, head);
    response.end(text);
  };

const bomb = gzipSync(Buffer.alloc(2_000_000, '{'));

/** Faults by name. */
export const faults = {
  'a page to log in': say('<!doctype html><title>Đăng nhập Wi-Fi</title>', 200, {
    'content-type': 'text/html',
  }),
  nothing: say(''),
  'an error of the server': say('{}', 500),
  'another address': say('', 302, { location: '/elsewhere.json' }),
  'a connection that breaks': (response) => response.destroy(),
  'a length that is a lie': (response, file) => {
    response.writeHead(200, { 'content-length': String((file?.length ?? 0) + 1000) });
    response.write(file ?? '');
    setTimeout(() => response.destroy(), 20);
  },
  'no end of data': (response) => {
    response.writeHead(200);
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, '{'))) {}
    };
    response.on('drain', more);
    more();
  },
  'a small file that unpacks to a large one': (response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.end(bomb);
  },
  'a byte now and then': (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('{'), 50);
    response.on('close', () => clearInterval(timer));
  },
} satisfies Record<string, Answer>;
