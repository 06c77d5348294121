/**
 * The same pattern in the words of RE2. Both know the subset that rules may use, but not the same spaces and line
 * ends: JavaScript's `\s` knows those of Unicode and its `.` stops at four characters, RE2's at five and at one.
 */
const spaces =
  '\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const others =
  '\\x00-\\x08\\x0e-\\x1f!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}' +
  '\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}';

const outside: Readonly<Record<string, string>> = {
  '\\s': `[${spaces}]`,
  '\\S': `[${others}]`,
  '.': '[^\\n\\r\\x{2028}\\x{2029}]',
};
/** A "[" in a class is one like others in JavaScript; in RE2 it may open a class by name. */
const inside: Readonly<Record<string, string>> = { '\\s': spaces, '\\S': others, '[': '\\[' };

export function toLinear(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\.|[[\].]/gsu, (part) => {
    const translated = (inClass ? inside : outside)[part] ?? part;
    inClass = inClass ? part !== ']' : part === '[';
    return translated;
  });
}
