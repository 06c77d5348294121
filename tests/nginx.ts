/** A real nginx on loopback with the sample configuration of the guide; only what is marked there is changed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeCertificate } from './certificate';

export interface Nginx {
  readonly port: number;
  readonly url: string;
  /** Puts a file of the channel in place, as `stable/channel.json`. */
  put(path: string, file: string | Uint8Array): void;
  /** The sample configuration, changed; nginx takes it on without a stop. */
  configure(change: (sample: string) => string): Promise<void>;
  /** The lines of the access log so far. */
  log(): readonly string[];
  stop(): Promise<void>;
}

export interface NginxPlace {
  /** The folder of channels; absent: an empty one of its own. */
  readonly files?: string;
  /** For nginx's own files, its log among them; absent: a new one that goes with it. */
  readonly work?: string;
  /** Over TLS: a browser asks no other server than one on this machine without it. */
  readonly secure?: boolean;
}

export const nginxPath: string | null = ['/usr/sbin/nginx', '/usr/bin/nginx'].find(existsSync) ?? null;

export async function startNginx({ files, work, secure = false }: NginxPlace = {}): Promise<Nginx> {
  const folder = work ?? mkdtempSync(join(tmpdir(), 'doclai-nginx-'));
  const root = files ?? join(folder, 'files');
  const log = join(folder, 'doclai.log');
  for (const needed of [root, join(folder, 'temp')]) mkdirSync(needed, { recursive: true });
  const port = await freePort();
  const sample = readFileSync('docs/nginx/doclai.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port}${secure ? tls(folder) : ''};`)
    .replace('/srv/doclai/public', root)
    .replace('/var/log/nginx/doclai.log', log);
  const write = (site: string): void => writeFileSync(join(folder, 'site.conf'), site);
  write(sample);
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder));
  const nginx = spawn(nginxPath ?? 'nginx', ['-p', folder, '-c', 'nginx.conf', '-e', `${folder}/error.log`]);
  await answers(port);
  return {
    port,
    url: `http${secure ? 's' : ''}://127.0.0.1:${port}`,
    put(path, file) {
      const place = join(root, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, file);
    },
    async configure(change) {
      write(change(sample));
      const old = workersOf(nginx.pid);
      nginx.kill('SIGHUP');
      await isFollowed(old, nginx.pid);
    },
    log: () => readFileSync(log, 'utf8').split('\n').filter(Boolean),
    async stop() {
      nginx.kill('SIGTERM');
      await once(nginx, 'exit');
      if (!work) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The workers that take on requests: one that is to end answers only what it has begun. */
function workersOf(pid: number | undefined): readonly string[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return children.filter((child) => {
    try {
      return !readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('shutting down');
    } catch {
      return false;
    }
  });
}

/** Waits until other workers than these have taken over. */
async function isFollowed(old: readonly string[], pid: number | undefined): Promise<void> {
  for (let left = 400; left > 0; left -= 1) {
    const now = workersOf(pid);
    if (now.length > 0 && !now.some((worker) => old.includes(worker))) return;
    await pause(50);
  }
  throw new Error('nginx does not take its configuration on');
}

function tls(folder: string): string {
  const { cert, key } = makeCertificate(folder);
  return ` ssl; ssl_certificate ${cert}; ssl_certificate_key ${key}`;
}

function configuration(folder: string): string {
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
pid ${folder}/nginx.pid;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http {
  access_log off;
  ${temps.map((name) => `${name}_temp_path ${folder}/temp/${name};`).join('\n  ')}
  include ${folder}/site.conf;
}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function answers(port: number): Promise<void> {
  for (let left = 200; left > 0; left -= 1) {
    const isOpen = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => done(true)).once('error', () => done(false));
      socket.once('connect', () => socket.end());
    });
    if (isOpen) return;
    await pause(50);
  }
  throw new Error('nginx does not answer');
}
