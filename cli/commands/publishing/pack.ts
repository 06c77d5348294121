/** `doclai pack`: a channel in one file, for a stick or for the managed settings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { carryOut, given } from '../../publishing/carry-out';
import { openPublished, readPublished } from '../../publishing/channel-folder';
import { readBytes, writeWhole } from '../../publishing/files';
import { judge, openRelease } from '../../publishing/open-release';
import type { Streams } from '../../streams';

const shape = { usage: 'pack', options: { out: { type: 'string' } }, words: 1 } as const;

export function pack(args: readonly string[], streams: Streams): Promise<number> {
  return carryOut(args, streams, shape, async ({ values, words, texts, say }) => {
    const path = given(words[0], 'THƯ_MỤC');
    const out = given(values.out, '--out');
    const folder = await openPublished(path);
    const pins = folder.pointer.sets.flatMap(({ layers }) => layers);
    const files = pins.map(({ sha256 }) => join(path, 'r', `${sha256}.json`));
    await judge(await Promise.all(files.map(openRelease)), folder.chain.root);
    const parse = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));
    const text = JSON.stringify({
      type: 'doclai-pack',
      spec: 1,
      roots: folder.chain.files.map(parse),
      channel: parse(readBytes(join(path, 'channel.json'))),
      releases: pins.map(({ sha256 }) => parse(readPublished(folder, sha256))),
    });
    writeWhole(out, text);
    say(texts.packed(out, Math.ceil(readFileSync(out).length / 1024)));
  });
}
