/** A real nginx on loopback with the sample configuration of the guide; only what is marked there is changed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './e2e/nginx';

export interface Nginx {
  readonly port: number;
  readonly log: string;
  stop(): Promise<void>;
}

const sample = 'docs/nginx/doclai.conf';

/** Serves a folder of channels; `work` is a folder for nginx's own files. */
export async function startNginx(publicFolder: string, work: string): Promise<Nginx> {
  const port = await freePort();
  const log = join(work, 'doclai.log');
  mkdirSync(join(work, 'temp'), { recursive: true });
  const site = readFileSync(sample, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/srv/doclai/public', publicFolder)
    .replace('/var/log/nginx/doclai.log', log);
  writeFileSync(join(work, 'doclai.conf'), site);
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const lines = [
    'daemon off; master_process off; worker_processes 1;',
    `pid ${work}/nginx.pid; error_log ${work}/error.log;`,
    'events { worker_connections 256; }',
    `http { ${temps.map((name) => `${name}_temp_path ${work}/temp/${name};`).join(' ')}`,
    `include ${work}/doclai.conf; }`,
  ];
  writeFileSync(join(work, 'nginx.conf'), lines.join('\n'));
  const server = spawn('/usr/sbin/nginx', ['-p', work, '-c', join(work, 'nginx.conf')], { stdio: 'inherit' });
  await untilAnswers(port);
  return {
    port,
    log,
    stop: async () => {
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}

async function untilAnswers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx did not start');
}
