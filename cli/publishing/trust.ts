/** The roots that the publisher holds, verified in their order as a browser does. */
import { checkSignature } from '../../lib/ruleset/ed25519';
import type { Root } from '../../lib/ruleset/root';
import { verifyFirstRoot, verifyNextRoot } from '../../lib/ruleset/verify';
import { readBytes } from './files';
import { must, Refusal } from './refusal';

export interface Chain {
  readonly files: readonly Uint8Array<ArrayBuffer>[];
  /** The last one. */
  readonly root: Root;
  readonly first: Root;
}

/** Verifies roots given as bytes, the first of which is believed if it has signed itself. */
export async function verifyChain(files: readonly Uint8Array<ArrayBuffer>[]): Promise<Chain> {
  const [anchor, ...later] = files;
  if (!anchor) throw new Refusal('needs-root');
  const first = must(await verifyFirstRoot(anchor, checkSignature), 'root');
  let root = first;
  for (const file of later) root = must(await verifyNextRoot(root, file, checkSignature), 'root');
  return { files, root, first };
}

export function readChain(paths: readonly string[]): Promise<Chain> {
  return verifyChain(paths.map(readBytes));
}
