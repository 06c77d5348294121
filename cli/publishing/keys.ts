/** Key files on disk: a private one must be its owner's alone. */
import { statSync } from 'node:fs';
import { openKeyFile, type PrivateKey, type PublicKeyFile, readPublicKey } from '../../lib/ruleset/key-file';
import { readBytes } from './files';
import { must, Refusal } from './refusal';
import type { PublishingTexts } from './texts-vi';

interface Asking {
  readonly texts: PublishingTexts;
  readonly ask: (question: string) => Promise<string>;
}

const textOf = (file: string): string => new TextDecoder().decode(readBytes(file));

/** Opens a private key; asks for its passphrase. */
export async function openKey(file: string, { texts, ask }: Asking): Promise<PrivateKey> {
  const text = textOf(file);
  // Windows keeps who may read a file elsewhere, and answers the same here for all.
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw new Refusal('loose-permissions', file);
  }
  const { owner } = must(readPublicKey(text), file);
  return must(await openKeyFile(text, await ask(texts.passphraseOf(owner))), file);
}

export async function openKeys(files: readonly string[], asking: Asking): Promise<readonly PrivateKey[]> {
  const keys: PrivateKey[] = [];
  for (const file of files) keys.push(await openKey(file, asking));
  return keys;
}

/** The public half of a key file, private or public. */
export function openPublicKey(file: string): PublicKeyFile {
  return must(readPublicKey(textOf(file)), file);
}
