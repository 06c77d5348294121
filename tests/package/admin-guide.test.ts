/** Follows docs/admin-guide.md line by line, with a real nginx, and writes down what the terminal shows. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publishingCommands } from '../../cli/commands/publishing/index';
import { rules } from '../../cli/commands/rules';
import { runCommand } from '../cli/run-command';
import { type Nginx, startNginx } from '../nginx';

const guide = readFileSync('docs/admin-guide.md', 'utf8');
const repository = resolve('.');
const work = mkdtempSync(join(tmpdir(), 'guide-'));
const passphrase = 'mây tre đồng lúa\n'.repeat(8);
const commands = { ...publishingCommands, rules };
let nginx: Nginx;

const lines = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block.split('\n').filter((line) => line.trim() !== ''),
);

beforeAll(async () => {
  for (const folder of ['khoa', 'nginx', 'public']) mkdirSync(join(work, folder));
  symlinkSync(join(repository, 'rules'), join(work, 'rules'));
  symlinkSync(join(repository, 'docs/examples/so-noi-vu'), join(work, 'so-noi-vu'));
  nginx = await startNginx({ files: join(work, 'public'), work: join(work, 'nginx') });
  process.chdir(work);
});

afterAll(async () => {
  process.chdir(repository);
  await nginx.stop();
});

/** As a shell would: words, some of them between quotes. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

async function follow(line: string): Promise<string> {
  const [program, name = '', ...args] = wordsOf(line.replace('127.0.0.1:8080', `127.0.0.1:${nginx.port}`));
  if (program !== 'doclai') return execFileSync('sh', ['-c', line], { encoding: 'utf8' });
  const command = commands[name as keyof typeof commands];
  const { status, out, err } = await runCommand(command, args, passphrase);
  expect(`${status} ${err}`, line).toBe('0 ');
  return out;
}

/** Dates, keys and what changes with every rule are not part of the story. */
const steady = (text: string): string =>
  text
    .replaceAll(String(nginx.port), '8080')
    .replace(/\b\d{2}\/\d{2}\/\d{4}\b/g, 'dd/mm/yyyy')
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, 'yyyy-mm-dd')
    .replace(/\b(?:[0-9a-f]{4} ){15}[0-9a-f]{4}\b/g, 'xxxx xxxx … xxxx')
    .replace(/\b[0-9a-f]{16}\b/g, 'xxxxxxxxxxxxxxxx')
    .replace(/\d+ mục nhắc/g, 'N mục nhắc')
    .replace(/\(\d+ kB\)/g, '(N kB)')
    .replace(/[ \t]+$/gm, '');

it('works as it is written, from the first key to the change of a signer', async () => {
  expect(lines.length).toBeGreaterThan(30);
  const told: string[] = [];
  for (const line of lines) told.push(`$ ${line}\n${await follow(line)}`);
  await expect(steady(told.join('\n'))).toMatchFileSnapshot(
    join(repository, 'docs/publishing-transcript.txt'),
  );
});

it('has a server that names no reader in its log and gives every answer the cross-origin header, a release packed', async () => {
  const missing = await fetch(`http://127.0.0.1:${nginx.port}/stable/root/99.json`);
  expect([missing.status, missing.headers.get('access-control-allow-origin')]).toEqual([404, '*']);
  expect(missing.headers.get('etag')).toBeNull();
  const [release] = readdirSync(join(work, 'public/stable/r')).filter((name) => name.endsWith('.json'));
  const packed = await fetch(`http://127.0.0.1:${nginx.port}/stable/r/${release}`);
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(await packed.text()).toBe(readFileSync(join(work, `public/stable/r/${release}`), 'utf8'));
  const other = await fetch(`http://127.0.0.1:${nginx.port}/khoa/kenh.key.json`);
  expect(other.status).toBe(404);
  expect(nginx.log().join('\n')).not.toContain('127.0.0.1');
});
