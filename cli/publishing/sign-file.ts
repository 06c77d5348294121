/** Signs a file with keys, and says how many signatures it has by now. */
import { readEnvelope } from '../../lib/ruleset/envelope';
import type { PrivateKey } from '../../lib/ruleset/key-file';
import { type Role, type Root, signersOf } from '../../lib/ruleset/root';
import { addSignature, type Signable, signersIn } from '../../lib/ruleset/signing';
import { must } from './refusal';
import type { PublishingTexts } from './texts-vi';

/** Signs with each key in turn; the first of the roots that names a key for the role vouches for it. */
export async function signWith(
  signable: Signable,
  keys: readonly PrivateKey[],
  roots: readonly Root[],
  role: Role,
): Promise<Signable> {
  let current = signable;
  for (const key of keys) {
    const [first] = roots;
    const root =
      roots.find((one) => signersOf(one, role).keys.length > 0 && isNamed(one, role, key)) ?? first;
    const file = must(await addSignature(current, key, root && { root, role }), key.owner);
    current = { ...current, file };
  }
  return current;
}

/** One line: whose signatures hold, and how many are still wanted. */
export async function signatureLine(
  { file, kind }: Signable,
  root: Root,
  role: Role,
  texts: PublishingTexts,
): Promise<string> {
  const envelope = readEnvelope(file);
  const names = envelope ? await signersIn(envelope, kind, root, role) : [];
  return texts.signedBy(names, signersOf(root, role).threshold);
}

function isNamed(root: Root, role: Role, { pub }: PrivateKey): boolean {
  return (root.roles[role]?.keys ?? []).some((id) => root.keys[id]?.pub === pub);
}
