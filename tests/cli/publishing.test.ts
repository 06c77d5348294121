import { chmodSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishingCommands } from '../../cli/commands/publishing/index';
import { publishingReasons } from '../../cli/publishing/refusal';
import { publishingEn } from '../../cli/publishing/texts-en';
import { publishingVi } from '../../cli/publishing/texts-vi';
import { writeBody } from '../../lib/ruleset/body';
import { locales } from '../../locales';
import { releaseBody, rootBody, rootKeys, signed } from '../ruleset/publisher';
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
writeFileSync(at('loose.key.json'), readFileSync(at('a.key.json')));
chmodSync(at('loose.key.json'), 0o644);
writeFileSync(at('release.json'), writeBody(releaseBody()));
writeFileSync(at('root-1.json'), await signed(rootBody(), rootKeys));
writeFileSync(at('not-ours.json'), '{"3rdparty":{}}');
writeFileSync(at('nested.json'), '{"extensions":{"updateUrls":["https://a.vn/"]}}');
mkdirSync(at('photos'));
writeFileSync(at('photos/x.jpg'), '');
const key = ['--key', at('a.key.json')];

const refused: readonly (readonly [string, string, readonly string[]])[] = [
  ['no-file', 'release', ['inspect', at('nowhere.json')]],
  ['loose-permissions', 'root', ['sign', at('root-1.json'), '--key', at('loose.key.json')]],
  ['key-not-in-root', 'root', ['sign', at('root-1.json'), ...key]],
  ['not-a-root', 'root', ['sign', at('release.json'), ...key]],
  ['not-a-channel', 'channel', ['publish', at('photos'), '--release', at('release.json'), ...key]],
  ['needs-root', 'channel', ['publish', at('stable'), '--release', at('release.json'), ...key]],
  ['few-keys', 'root', ['new', '--root-key', at('a.pub.json'), '--out', at('root.json')]],
  ['not-a-log', 'channel', ['report', at('release.json')]],
  ['not-a-policy', 'policy', ['check', at('not-ours.json')]],
  ['not-a-policy', 'policy', ['check', at('nested.json')]],
];

const sentences: Readonly<Record<string, string>> = { ...locales.vi.refusals, ...publishingVi.refusals };

describe('the publishing commands', () => {
  it.each(refused)('refuse with %s and say what to do: %s %j', async (reason, name, args) => {
    const { status, err } = await run(name, ...args);
    const [first, second] = err.split('\n');
    expect([status, first?.split(':')[0]]).toEqual([1, reason]);
    expect(second?.trim()).toBe(sentences[reason]);
  });

  it('have a sentence in both languages for each reason', () => {
    for (const reason of publishingReasons) {
      expect(publishingVi.refusals[reason]).toMatch(/\p{L}/u);
      expect(publishingEn.refusals[reason]).toMatch(/\p{L}/u);
    }
  });

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
