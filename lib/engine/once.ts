/** Made at the first call and kept: what a module needs only when a draft is read is not made while it loads. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same for a row of `count` things, each made at the first call with its number. */
export function remember<T>(count: number, make: (number: number) => T): (number: number) => T {
  // Of full length at once: an array that grows by jumps becomes a slow dictionary.
  const made = new Array<T | undefined>(count).fill(undefined);
  return (number) => {
    const known = made[number];
    if (known !== undefined) return known;
    const fresh = make(number);
    made[number] = fresh;
    return fresh;
  };
}
