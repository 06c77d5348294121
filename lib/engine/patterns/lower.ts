/**
 * Lower case one character at a time, so that offsets stay: "İ" would grow and keeps its shape, and sigma does not
 * turn into its form for the end of a word.
 */
export function lower(text: string): string {
  const whole = text.toLowerCase();
  const kept = whole.length === text.length ? whole : text.replace(/./gsu, lowerKept);
  return kept.includes('ς') ? kept.replaceAll('ς', 'σ') : kept;
}

function lowerKept(char: string): string {
  const low = char.toLowerCase();
  return low.length === char.length ? low : char;
}

/** A pattern in lower case: its letters and ends of ranges, not its classes such as `\S` or `\p{Lu}`. */
export function lowerPattern(pattern: string): string {
  return pattern.replace(/\\(?:[pP]\{[^}]*\}|.)|[^\\]+/gsu, (part) =>
    part[0] === '\\' ? part : lower(part),
  );
}
