/** Frames that we do not enter although the browser would let us. */

/** Live chat framed by another site: reaching for the top window's address fails there. */
export function isForeignFrame(): boolean {
  if (window === window.top) return false;
  try {
    return window.top?.location.origin !== window.location.origin;
  } catch {
    return true;
  }
}
