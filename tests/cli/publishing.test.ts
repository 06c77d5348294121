import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishingCommands } from '../../cli/commands/publishing/index';
import { writeBody } from '../../lib/ruleset/body';
import { releaseBody } from '../ruleset/publisher';
import { runCommand } from './run-command';

const work = mkdtempSync(join(tmpdir(), 'publishing-'));
const at = (name: string): string => join(work, name);
const passphrase = 'mây tre đồng lúa\n'.repeat(6);

const run = (name: string, ...args: string[]) => {
  const command = publishingCommands[name];
  if (!command) throw new Error(name);
  return runCommand(command, args, passphrase);
};

await run('keys', 'new', '--owner', 'A', '--out', at('a.key.json'));
writeFileSync(at('release.json'), writeBody(releaseBody()));

describe('the publishing commands', () => {
  it('keep a key file for its owner alone', () => {
    expect(statSync(at('a.key.json')).mode & 0o777).toBe(0o600);
  });

  it('write a review that needs nothing else and shows a release as text', async () => {
    const { out } = await run('release', 'review', at('release.json'), '--out', at('review.html'));
    const page = readFileSync(at('review.html'), 'utf8');
    expect(out).toMatch(/Dấu nhận dạng: (?:[0-9a-f]{4} ){15}[0-9a-f]{4}/);
    expect(page).toContain('@page { size: A4');
    expect(page).not.toMatch(/<script|https?:\/\/(?!example)|src=/);
    expect(page.match(/Họ và tên/g)).toHaveLength(2);
  });

  it.each(['chrome', 'edge', 'coccoc', 'firefox'])(
    'write samples for %s that the check takes',
    async (browser) => {
      await run('policy', 'sample', browser, '--out', at(browser));
      const json = browser === 'firefox' ? 'policies.json' : 'doclai.json';
      expect((await run('policy', 'check', at(`${browser}/${json}`))).status).toBe(0);
      const form = readFileSync(at(`${browser}/doclai.admx`), 'utf8');
      const ids = [...form.matchAll(/\$\(string\.(\w+)\)/g)].map(([, id]) => id);
      for (const language of ['vi-VN', 'en-US']) {
        const words = readFileSync(at(`${browser}/${language}/doclai.adml`), 'utf8');
        expect(ids.filter((id) => !words.includes(`<string id="${id}">`))).toEqual([]);
      }
      const isMarked = readFileSync(at(`${browser}/README.txt`), 'utf8').includes('CHƯA XÁC MINH');
      expect(isMarked).toBe(browser === 'coccoc');
    },
  );
});
