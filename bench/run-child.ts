import { spawn } from 'node:child_process';
import { distFolder } from './folders';
import type { Answer, Job, JobOptions } from './jobs/job';

/** Runs one job in a process of its own; a process that fails or hangs answers with the reason. */
export function runChild(
  job: Job,
  patience: number,
  options: JobOptions = { byProcessorTime: false },
): Promise<Answer | { readonly failed: string }> {
  const args = ['--expose-gc', `${distFolder}/child.js`, JSON.stringify({ ...job, ...options })];
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { out: '', error: '' };
    child.stdout.on('data', (text) => {
      said.out += text;
    });
    child.stderr.on('data', (text) => {
      said.error += text;
    });
    const timer = setTimeout(() => child.kill(), patience);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) done(JSON.parse(said.out) as Answer);
      else done({ failed: signal ? `not ready after ${patience / 1000} s` : reasonOf(said.error) });
    });
  });
}

/** The line of a stack that says what happened. */
function reasonOf(error: string): string {
  const lines = error.split('\n');
  return lines.find((line) => /Error/.test(line))?.trim() ?? lines[0] ?? '';
}
