/** What zod says of a file, as mistakes with their place and the words that are allowed there. */
import type * as z from 'zod';
import type { Mistake } from './mistake';
import type { Texts } from './texts';
import type { Path, YamlFile } from './yaml-file';

type Issue = z.core.$ZodIssue;

const matchKinds = ['phrase', 'entity', 'pattern', 'all', 'any'];

/** Checks a file's value; gives it back where it fits, all mistakes where not. */
export function fit<T>(
  file: YamlFile,
  value: unknown,
  schema: z.ZodType<T>,
  texts: Texts,
): { readonly value?: T; readonly mistakes: readonly Mistake[] } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, mistakes: [] };
  return { mistakes: parsed.error.issues.flatMap((issue) => explain(file, issue, [], value, texts)) };
}

function explain(
  file: YamlFile,
  issue: Issue,
  parent: Path,
  root: unknown,
  texts: Texts,
): readonly Mistake[] {
  const path = [...parent, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => file.atKey(path, key, texts.unknownKey(key)));
  }
  if (issue.code === 'invalid_union') return explainMatch(file, issue, path, root, texts);
  if (issue.code === 'invalid_value') {
    return [file.at(path, texts.allowed(issue.values.map(String)))];
  }
  return [file.at(path, explainValue(issue, valueAt(root, path) === undefined, texts))];
}

/** Where nothing is written, the key is what the author has to learn. */
function explainValue(issue: Issue, isMissing: boolean, texts: Texts): string {
  if (isMissing) return texts.missingKey(String(issue.path.at(-1) ?? ''));
  if (issue.code === 'invalid_type') return texts.wrongKind(issue.expected);
  if (issue.code === 'too_small') return texts.tooLittle(Number(issue.minimum));
  if (issue.code === 'too_big') return texts.tooMuch(Number(issue.maximum));
  return texts.wrongForm(issue.message);
}

/** The only union is the match: speak of the kind that the author began to write. */
function explainMatch(
  file: YamlFile,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  root: unknown,
  texts: Texts,
): readonly Mistake[] {
  const written = valueAt(root, path);
  const kind = matchKinds.findIndex(
    (key) => written !== null && typeof written === 'object' && key in written,
  );
  if (kind < 0) return [file.at(path, texts.noMatchKind(matchKinds))];
  return (issue.errors[kind] ?? []).flatMap((inner) => explain(file, inner, path, root, texts));
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)?.[key], root);
}
