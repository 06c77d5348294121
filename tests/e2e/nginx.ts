/** A real nginx on this machine, with the configuration that docs/nginx/doclai.conf shows to administrators, over TLS. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Nginx {
  readonly url: string;
  /** Puts a file of the channel in place, as `stable/channel.json`. */
  put(path: string, file: string | Uint8Array): void;
  /** The sample configuration, changed; nginx takes it on without a stop. */
  configure(change: (sample: string) => string): Promise<void>;
  /** The lines of the access log so far. */
  log(): readonly string[];
  stop(): Promise<void>;
}

export const nginxPath: string | null = ['/usr/sbin/nginx', '/usr/bin/nginx'].find(existsSync) ?? null;

export async function startNginx(): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'doclai-nginx-'));
  const port = await freePort();
  const secure = `ssl; ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;`;
  const sample = readFileSync('docs/nginx/doclai.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port} ${secure}`)
    .replace('/srv/doclai/public', `${folder}/files`)
    .replace('/var/log/nginx/doclai.log', `${folder}/doclai.log`);
  mkdirSync(join(folder, 'files'));
  makeCertificate(folder);
  writeFileSync(join(folder, 'doclai.conf'), sample);
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder));
  const nginx = spawn(nginxPath ?? 'nginx', ['-p', folder, '-c', 'nginx.conf', '-e', `${folder}/error.log`]);
  const ended = new Promise((done) => nginx.once('exit', done));
  const url = `https://127.0.0.1:${port}`;
  await answers(port);
  return {
    url,
    put(path, file) {
      const place = join(folder, 'files', path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, file);
    },
    async configure(change) {
      writeFileSync(join(folder, 'doclai.conf'), change(sample));
      nginx.kill('SIGHUP');
      // The old workers answer what they have begun; there is no sign of their end.
      await new Promise((done) => setTimeout(done, 700));
    },
    log: () => readFileSync(`${folder}/doclai.log`, 'utf8').split('\n').filter(Boolean),
    async stop() {
      nginx.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(folder: string): string {
  return `
daemon off;
pid ${folder}/nginx.pid;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${folder}/doclai.conf;
}`;
}

/** Of this machine alone, for an hour or so of tests. */
function makeCertificate(folder: string): void {
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  execFileSync('openssl', ['req', '-x509', ...key, '-days', '2', ...names, ...files], { stdio: 'pipe' });
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(port: number): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    const isOpen = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => done(true)).once('error', () => done(false));
      socket.once('connect', () => socket.end());
    });
    if (isOpen) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('nginx does not answer');
}
