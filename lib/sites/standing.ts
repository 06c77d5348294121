/**
 * How the always-on script hears that its page stands where it came too late for `DOMContentLoaded`: into pages that
 * were open at the installation. A timer for these few would cost the start of every page more than all listeners.
 */
const key = Symbol.for('doclai.standing');

export function offerStanding(onStanding: () => void): void {
  (globalThis as { [key]?: () => void })[key] = onStanding;
}

/** Put into such a page behind the always-on script; stands alone, since nothing around it comes along. */
export function sayStanding(): void {
  (globalThis as { [name: symbol]: (() => void) | undefined })[Symbol.for('doclai.standing')]?.();
}
