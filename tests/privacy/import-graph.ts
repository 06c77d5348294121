/** What a script really takes in: its own files by value imports, and the packages that they name. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

export interface Graph {
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

/** Walks from an entry, all paths relative to `root`; an import of types is not followed, since nothing of it ships. */
export function importGraph(root: string, entry: string): Graph {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    if (/\.tsx?$/.test(path)) {
      for (const specifier of valueImports(path, readFileSync(join(root, path), 'utf8'))) {
        if (specifier.startsWith('.')) visit(resolveFile(root, path, specifier));
        else packages.add(specifier);
      }
    }
  };
  visit(entry);
  return { files: [...files].toSorted(), packages: [...packages].toSorted() };
}

function valueImports(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return file.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement) && !importsOnlyTypes(statement);
    const isExport = ts.isExportDeclaration(statement) && !statement.isTypeOnly;
    if (!(isImport || isExport) || !statement.moduleSpecifier) return [];
    return [(statement.moduleSpecifier as ts.StringLiteral).text];
  });
}

function importsOnlyTypes({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((each) => each.isTypeOnly)
  );
}

function resolveFile(root: string, from: string, specifier: string): string {
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const found = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find(
    (candidate) => /\.\w+$/.test(candidate) && existsSync(join(root, candidate)),
  );
  if (!found) throw new Error(`${from} imports ${specifier}, which is not there`);
  return found;
}
