/** Made at the first call and kept: what a module needs only when a draft is read is not made while it loads. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
