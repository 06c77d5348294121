/** `doclai keys new`: a key of one's own, locked by a passphrase. */
import { createKeyFile, keyIdOf, readPublicKey } from '../../../lib/ruleset/key-file';
import { carryOut, given, WrongUsage } from '../../publishing/carry-out';
import { writeWhole } from '../../publishing/files';
import { must } from '../../publishing/refusal';
import type { Streams } from '../../streams';

const shape = {
  usage: 'keys',
  options: { owner: { type: 'string' }, out: { type: 'string' } },
  words: 1,
} as const;

export function keys(args: readonly string[], streams: Streams): Promise<number> {
  return carryOut(args, streams, shape, async ({ values, words, texts, say, ask }) => {
    if (words[0] !== 'new') throw new WrongUsage('new');
    const owner = given(values.owner, '--owner');
    const file = given(values.out, '--out');
    const passphrase = await ask(texts.newPassphrase);
    if ((await ask(texts.samePassphrase)) !== passphrase) throw new WrongUsage(texts.notTheSame);
    const key = must(await createKeyFile(owner, passphrase));
    const publicFile = `${file.replace(/(?:\.key)?\.json$/, '')}.pub.json`;
    writeWhole(file, `${JSON.stringify(key, null, 2)}\n`, 0o600);
    writeWhole(publicFile, `${JSON.stringify(must(readPublicKey(JSON.stringify(key))), null, 2)}\n`);
    say(texts.keyMade(owner, file, publicFile, await keyIdOf(key.pub)));
  });
}
