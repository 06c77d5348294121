/** Masks, and what documentation writes instead of a value: "****", "<your-password>", "${PASS}", "xxxx". */
const filler =
  /^[*•._-]+$|x{4}|\*{3}|^[<{[(]|<[a-z_ -]+>|\{\{|\$[({]|^[$%][a-z_]|\.{3}|example|your|dummy|sample|placeholder|changeme|replace_?with|redacted|abc123xyz/i;

export function isPlaceholder(value: string): boolean {
  return filler.test(value) || isMonotonous(value);
}

/** A long hexadecimal number of a few digits only: typed, not drawn. */
function isMonotonous(value: string): boolean {
  return /^[a-f\d]{32,}$/i.test(value) && new Set(value.toLowerCase()).size < 8;
}
