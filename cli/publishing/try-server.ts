/** A web server on this machine for trying a folder of channels, faults included; never for real use. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { type Answer, type Asked, type Fault, type FaultName, faults } from './faults';

const headers = {
  'content-type': 'application/json',
  'access-control-allow-origin': '*',
  // As the sample configuration does: without it no browser could tell a clock that is wrong.
  'access-control-expose-headers': 'Date',
  'cache-control': 'no-store',
} as const;

/** Serves the folder on loopback; `channel` is the name of the channel whose pointer can be frozen. */
export function createTryServer(folder: string, fault: FaultName | undefined): Server {
  const pointers = new Map<string, Uint8Array>();
  return createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const file = join(folder, path);
    const isFile = existsSync(file) && statSync(file).isFile();
    const body = isFile ? Uint8Array.from(readFileSync(file)) : new Uint8Array();
    if (isFile && path.endsWith('/channel.json') && !pointers.has(path)) pointers.set(path, body);
    const plain: Answer = { status: isFile ? 200 : 404, headers, body };
    const chosen: Fault | undefined = fault && faults[fault];
    const isPlayed = chosen && (isFile || fault === 'root-left-out');
    const answer = isPlayed ? chosen.answer(plain, askedFor(folder, path, body, pointers)) : plain;
    send(response, answer);
  });
}

function askedFor(
  folder: string,
  path: string,
  body: Uint8Array,
  pointers: ReadonlyMap<string, Uint8Array>,
): Asked {
  const [, channel = '', kind, version] = path.split('/');
  const kinds: Readonly<Record<string, Asked['kind']>> = {
    root: 'root',
    r: 'release',
    'channel.json': 'channel',
  };
  const other = (place: string): Uint8Array | null => {
    const file = join(folder, channel, place);
    return existsSync(file) ? Uint8Array.from(readFileSync(file)) : null;
  };
  return {
    kind: kinds[kind ?? ''] ?? null,
    firstPointer: pointers.get(path) ?? body,
    read: (place) =>
      place === 'channel'
        ? other('channel.json')
        : other(join('root', `${Number.parseInt(version ?? '', 10) + 1}.json`)),
  };
}

function send(response: ServerResponse, { status, headers: sent, body, pace }: Answer): void {
  response.writeHead(status, { ...sent });
  if (!pace) {
    response.end(body);
    return;
  }
  let at = 0;
  const timer = setInterval(
    () => {
      if (pace === 'endless') response.write(' '.repeat(65_536));
      else if (at < body.length) response.write(body.subarray(at, ++at));
      else response.end();
    },
    pace === 'drip' ? 1000 : 5,
  );
  response.on('close', () => clearInterval(timer));
}
