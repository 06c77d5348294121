/** A server that writes down every byte that comes before a body: what a publisher could know of who asks. */
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type TLSSocket } from 'node:tls';
import { makeCertificate } from '../certificate';

export interface HeadServer {
  readonly url: string;
  /** By path, as `stable/channel.json`. */
  readonly files: Map<string, Uint8Array>;
  /** Heads as they came, since this was asked for last. */
  takeHeads(): readonly string[];
  close(): Promise<void>;
}

export async function startHeadServer(): Promise<HeadServer> {
  const folder = mkdtempSync(join(tmpdir(), 'doclai-heads-'));
  const { cert, key } = makeCertificate(folder);
  const files = new Map<string, Uint8Array>();
  const heads: string[] = [];
  const sockets = new Set<TLSSocket>();
  const server = createServer({ cert: readFileSync(cert), key: readFileSync(key) }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    let come = '';
    socket.on('data', (bytes) => {
      come += bytes.toString('latin1');
      const end = come.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = come.slice(0, end);
      heads.push(head);
      socket.end(answer(files.get(/^GET \/(\S*)/.exec(head)?.[1] ?? '')));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://127.0.0.1:${port}`,
    files,
    takeHeads: () => heads.splice(0),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One request a connection, so that each head begins where its connection does. */
function answer(file: Uint8Array | undefined): Buffer {
  const lines = [
    `HTTP/1.1 ${file ? '200 OK' : '404 Not Found'}`,
    'Access-Control-Allow-Origin: *',
    // What a publisher could try to be known by again.
    'ETag: "a-mark"',
    'Set-Cookie: mark=1; SameSite=None; Secure',
    `Content-Length: ${file?.length ?? 0}`,
    'Connection: close',
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), file ?? Buffer.alloc(0)]);
}
