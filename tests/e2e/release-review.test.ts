/** The page for those who approve: a release is read, signed and saved without a command line. */
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBody } from '../../lib/ruleset/body';
import { checkSignature } from '../../lib/ruleset/ed25519';
import { createKeyFile, type KeyFile, keyIdOf } from '../../lib/ruleset/key-file';
import { verifyRelease } from '../../lib/ruleset/verify';
import { pinOf, releaseBody, rootBody, rootKeys, signed } from '../ruleset/publisher';
import { type Browser, chromiumPath, extensionId, startBrowser } from './browser';
import { newPhrase, rulesetOf } from './published';

const passphrase = 'mây tre đồng lúa';
const sequence = 2432302;
const release = releaseBody({ sequence, ruleset: rulesetOf('2026.12.1', true), samples: [] });

async function keyOf(owner: string): Promise<KeyFile> {
  const key = await createKeyFile(owner, passphrase);
  if (!key.ok) throw new Error(key.reason);
  return key.value;
}

/** A root that two owners approve releases by, and no one else. */
async function rootOf(keys: readonly KeyFile[]) {
  const ids = await Promise.all(keys.map(({ pub }) => keyIdOf(pub)));
  const named = keys.map(({ pub, owner }, at) => [ids[at], { alg: 'Ed25519' as const, pub, owner }] as const);
  const plain = rootBody();
  return rootBody({
    keys: { ...plain.keys, ...Object.fromEntries(named) },
    roles: { ...plain.roles, 'release:base': { keys: ids, threshold: 2 } },
  });
}

describe.skipIf(!chromiumPath)('who approves a release', () => {
  let browser: Browser;
  let page: Page;
  let keys: readonly KeyFile[];
  let root: Awaited<ReturnType<typeof rootOf>>;
  let stranger: KeyFile;

  beforeAll(async () => {
    keys = await Promise.all([keyOf('Phòng Pháp chế'), keyOf('Phòng Truyền thông')]);
    stranger = await keyOf('Người khác');
    root = await rootOf(keys);
    browser = await startBrowser();
    page = await browser.context.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html#review`);
  });
  afterAll(() => browser?.close());

  /** Picks a file in the dialog that the button opens. */
  async function pick(button: string, name: string, text: string | Uint8Array): Promise<void> {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: button }).click();
    const buffer = Buffer.from(text);
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer });
  }
  const said = (text: string | RegExp) => page.getByText(text).first().waitFor();
  async function saved(press: () => Promise<void>): Promise<{ name: string; text: string }> {
    const download = page.waitForEvent('download');
    await press();
    const file = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  }
  async function sign(key: KeyFile, words: string): Promise<void> {
    await pick('Chọn tệp khoá', 'khoa.key.json', JSON.stringify(key));
    await page.getByLabel('Cụm mật khẩu của khoá').fill(words);
    await page.getByRole('button', { name: 'Ký', exact: true }).click();
  }

  it('opens it and reads what changes for authors, with the mark to read out by phone', async () => {
    await pick('Mở bản phát hành', 'ban-2.json', writeBody(release));
    await said('Đã mở.');
    const review = page.frameLocator('iframe');
    await review.getByText('Dấu nhận dạng').first().waitFor();
    const text = await review.locator('body').innerText();
    expect(text).toMatch(/(?:[0-9a-f]{4}\s+){15}[0-9a-f]{4}/);
    expect(text).toContain(newPhrase);
    expect(text).toContain('Có vẻ là lịch trực của kho.');
  });

  it('saves the same page to print', async () => {
    const { name, text } = await saved(() =>
      page.getByRole('button', { name: 'Lưu trang duyệt để in' }).click(),
    );
    expect(name).toBe(`duyet-${sequence}.html`);
    expect(text).toContain('@page { size: A4');
  });

  it('is told what to do when the key is not named, the words are wrong or the file is none', async () => {
    await pick('Chọn tệp gốc', 'goc.json', await signed(root, rootKeys));
    await said('Đã chọn tệp gốc');
    await sign(stranger, passphrase);
    await said('Tệp gốc không ghi khoá này cho việc này.');
    await sign(keys[0] as KeyFile, 'sai cụm mật khẩu rồi');
    await said('Cụm mật khẩu không mở được tệp khoá này.');
    expect(await page.getByLabel('Cụm mật khẩu của khoá').inputValue()).toBe('');
    await pick('Mở bản phát hành', 'anh.json', '<!doctype html>');
    await said('Đây không phải tệp có chữ ký của Đọc Lại');
  });

  it('signs with two keys, one after the other, and what is saved is what a browser takes', async () => {
    let text: string = new TextDecoder().decode(writeBody(release));
    for (const [count, key] of keys.entries()) {
      await pick('Mở bản phát hành', 'ban-2.json', text);
      await said('Đã mở.');
      await pick('Chọn tệp gốc', 'goc.json', await signed(root, rootKeys));
      const file = await saved(() => sign(key, passphrase));
      await said(`Đã ký bằng khoá ${key.owner}; tệp có ${count + 1} chữ ký.`);
      expect(file.name).toBe(`release-${sequence}.json`);
      text = file.text;
    }
    const bytes = new TextEncoder().encode(text);
    const given = { pin: await pinOf(release), floor: 0 };
    expect(await verifyRelease(bytes, root, given, checkSignature)).toMatchObject({ ok: true });
  });

  it('finds nothing of it stored, and axe finds nothing on it, in light and dark', async () => {
    const stored = await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(stored).not.toContain(passphrase);
    expect(stored).not.toContain('doclai-private-key');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
});
