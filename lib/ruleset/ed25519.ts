/**
 * Ed25519 by the browser, and by @noble/ed25519 where the browser has none (Chromium before 137).
 * The library comes only when it is needed.
 */
import type { SignatureCheck } from './verify';

/** Checks one signature. */
export const checkSignature: SignatureCheck = async (publicKey, message, signature) => {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  if (!(await isInBrowser())) return checkByLibrary(publicKey, message, signature);
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, message);
  } catch {
    return false;
  }
};

/** The same by the library alone. */
export const checkByLibrary: SignatureCheck = async (publicKey, message, signature) => {
  const { verifyAsync } = await import('@noble/ed25519');
  return verifyAsync(signature, message, publicKey, { zip215: false }).catch(() => false);
};

/** The public half of a secret seed of 32 bytes. */
export async function publicKeyOf(seed: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { getPublicKeyAsync } = await import('@noble/ed25519');
  return Uint8Array.from(await getPublicKeyAsync(seed));
}

/** Signs a message with a secret seed of 32 bytes. */
export async function sign(seed: Uint8Array, message: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { signAsync } = await import('@noble/ed25519');
  return Uint8Array.from(await signAsync(message, seed));
}

let inBrowser: Promise<boolean> | undefined;

/** Asked once: a browser does not learn it while it runs. */
function isInBrowser(): Promise<boolean> {
  inBrowser ??= crypto.subtle.importKey('raw', new Uint8Array(32), 'Ed25519', false, ['verify']).then(
    () => true,
    (error: unknown) => (error as Error).name !== 'NotSupportedError',
  );
  return inBrowser;
}
