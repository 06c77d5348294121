/** Reads a published channel as a browser would, from another origin, and compares it with the folder. */
import { checkSignature } from '../../lib/ruleset/ed25519';
import { longest } from '../../lib/ruleset/limits';
import { addressOf, places } from '../../lib/ruleset/places';
import { verifyChannel, verifyNextRoot, verifyRelease } from '../../lib/ruleset/verify';
import { type ChannelFolder, readPublished } from './channel-folder';
import { must, Refusal } from './refusal';

/** As Chromium asks: the origin of the extension, which is the same for all. */
const origin = 'chrome-extension://epcojpnllhcklpmkkopnfhmndlinofim';
const seconds = 20;

/** Answers how many files were read; the first that is wrong ends it. */
export async function readBack(
  url: string,
  folder: ChannelFolder & { readonly pointer: object },
): Promise<number> {
  const { name, chain } = folder;
  const at = (place: string): string => addressOf(url, place);
  let root = chain.first;
  for (const [step, local] of chain.files.entries()) {
    const address = at(places.root(name, step + 1));
    const file = await download(address, longest.root);
    same(file, local, address);
    if (step > 0) root = must(await verifyNextRoot(root, file, checkSignature), address);
  }
  const pointerAt = at(places.channel(name));
  const file = await download(pointerAt, longest.channel);
  const pointer = must(
    await verifyChannel(file, root, { channel: name, floor: 0 }, checkSignature),
    pointerAt,
  );
  const pins = pointer.sets.flatMap(({ layers }) => layers);
  for (const pin of pins) {
    const address = at(places.release(name, pin.sha256));
    const release = await download(address, longest.release);
    same(release, readPublished(folder, pin.sha256), address);
    must(await verifyRelease(release, root, { pin, floor: 0 }, checkSignature), address);
  }
  return chain.files.length + 1 + pins.length;
}

async function download(address: string, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const response = await ask(address);
  if (response.status >= 300 && response.status < 400) throw new Refusal('redirected', address);
  if (response.status !== 200) throw new Refusal('unreachable', `${address}: ${response.status}`);
  if (response.headers.get('access-control-allow-origin') !== '*') {
    throw new Refusal('no-cross-origin', address);
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > most) throw new Refusal('too-large', address);
  return bytes;
}

async function ask(address: string): Promise<Response> {
  try {
    const signal = AbortSignal.timeout(seconds * 1000);
    return await fetch(address, { headers: { Origin: origin }, redirect: 'manual', signal });
  } catch (error) {
    throw new Refusal('unreachable', `${address}: ${(error as Error).message}`);
  }
}

function same(one: Uint8Array, other: Uint8Array, address: string): void {
  if (Buffer.compare(one, other) !== 0) throw new Refusal('differs', address);
}
