/** Who signed a release: the owners of the keys, for the people who read it. */
import { fromBase64 } from './base64';
import { type Root, signersOf } from './root';
import { countSigners, open, type SignatureCheck } from './verify';

/** Owners of the keys whose signatures hold, each once, in the order of the root. */
export async function signedBy(
  file: Uint8Array,
  root: Root,
  check: SignatureCheck,
): Promise<readonly string[]> {
  const opened = open(file, 'release');
  if (!opened.ok) return [];
  const owners = new Set<string>();
  const pubs = new Set(signersOf(root, 'release:base').keys.map(String));
  for (const { pub, owner } of Object.values(root.keys)) {
    const key = fromBase64(pub);
    if (!key || !pubs.has(String(key))) continue;
    if ((await countSigners(opened.value, 'release', { keys: [key], enough: 1 }, check)) === 1)
      owners.add(owner);
  }
  return [...owners];
}
