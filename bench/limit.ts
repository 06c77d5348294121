/** The least that a reader of UTF-16 can do in JavaScript: one look at every unit, in a table. */
const table = Uint8Array.from({ length: 65_536 }, (_, unit) => unit & 63);

export function limit(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += table[text.charCodeAt(at)] as number;
  return sum;
}
