/** Reads the folder of rules into one ruleset, with every mistake of every file at once. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type * as z from 'zod';
import type { Directive, Guideline, Rule, Ruleset, SiteHints } from '../lib/engine/types';
import { refusals } from '../lib/ruleset/charter';
import { inconsistencies } from '../lib/ruleset/consistency';
import * as schema from '../lib/ruleset/schema';
import { headerFile, listFile, retiredFile, ruleFile } from './file-kinds';
import { type Mistake, MistakesError } from './mistake';
import { provePatterns, type RefusedPattern } from './patterns/prove';
import { readVerdicts } from './patterns/verdicts';
import { fit } from './schema-mistakes';
import { texts as allTexts, type Texts } from './texts';
import { readYaml, type YamlFile } from './yaml-file';

/** The examples that prove a rule; they stay in the folder and are not shipped. */
export interface Examples {
  readonly flag: readonly string[];
  readonly pass: readonly string[];
  readonly gap?: readonly string[] | undefined;
}

export interface Loaded {
  readonly ruleset: Ruleset;
  readonly examples: ReadonlyMap<string, Examples>;
  /** Ids that were in use once and never come back. */
  readonly retired: readonly string[];
  readonly mistakes: readonly Mistake[];
  /** The file of each directive, guideline and rule by its id, and of each list by "@name". */
  readonly files: ReadonlyMap<string, YamlFile>;
}

/** The ruleset of a folder, for a build: throws `MistakesError` with all mistakes where there is one. */
export function loadRuleset(folder: string): Ruleset {
  const { ruleset, mistakes } = load(folder, allTexts.vi);
  if (mistakes.length > 0) throw new MistakesError(mistakes);
  return ruleset;
}

/**
 * Reads all files of a folder; what could be read is in the ruleset, what could not is in the mistakes. With a base the
 * folder is what somebody adds to it, and may refer to what is there.
 */
export function load(folder: string, texts: Texts, base?: Ruleset): Loaded {
  const mistakes: Mistake[] = [];
  const fileOfItem = new Map<string, YamlFile>();
  const read = <T>(path: string, kind: z.ZodType<T>): T | undefined => {
    if (!existsSync(path)) {
      mistakes.push({ file: path, line: 1, column: 1, message: texts.noFile(path) });
      return undefined;
    }
    const file = readYaml(path);
    if (file.mistakes.length > 0) {
      mistakes.push(...file.mistakes);
      return undefined;
    }
    const { value, mistakes: found } = fit(file, file.value, kind, texts);
    mistakes.push(...found);
    if (isList(path)) fileOfItem.set(nameOfList(path), file);
    const id = (value as { readonly id?: string } | undefined)?.id;
    if (id) {
      if (!fileOfItem.has(id)) fileOfItem.set(id, file);
      const expected = expectedId(path);
      if (id !== expected) mistakes.push(file.at(['id'], texts.wrongPlace(expected)));
    }
    return value;
  };
  const readAll = <T>(paths: readonly string[], kind: z.ZodType<T>): readonly T[] =>
    paths.flatMap((path) => read(path, kind) ?? []);

  const under = (subfolder: string) => yamlFiles(join(folder, subfolder));
  const guidelineFiles = under('guidelines');
  const strippedPath = join(folder, 'usable-stripped.yaml');
  const retiredPath = join(folder, 'retired.yaml');
  const retired = (existsSync(retiredPath) && read(retiredPath, retiredFile)) || [];
  const head = read(join(folder, 'ruleset.yaml'), headerFile) ?? { spec: 1, version: '0', date: '' };
  const rules = readAll(guidelineFiles.filter(not(isGuideline)), ruleFile);
  const lists = under('lists').map(
    (path) => [nameOfList(path).slice(1), read(path, listFile) ?? []] as const,
  );
  const written = rules.map(({ examples: _, ...rule }) => rule) as readonly Rule[];
  const patterns = provePatterns(written, readVerdicts(folder));
  const ruleset: Ruleset = {
    ...head,
    spec: 1,
    directives: readAll(under('directives'), schema.directive) as readonly Directive[],
    guidelines: readAll(guidelineFiles.filter(isGuideline), schema.guideline) as readonly Guideline[],
    rules: patterns.rules,
    sites: readAll(under('sites'), schema.siteHints) as readonly SiteHints[],
    ...(lists.length > 0 && { lists: Object.fromEntries(lists) }),
    usableStripped:
      base && !existsSync(strippedPath)
        ? []
        : (read(strippedPath, schema.ruleset.shape.usableStripped) ?? []),
    tables: readTables((name, kind) => {
      const path = join(folder, 'tables', `${name}.yaml`);
      return (existsSync(path) && read(path, kind)) || [];
    }),
  };
  return {
    ruleset,
    retired,
    files: fileOfItem,
    examples: new Map(rules.map((rule) => [rule.id, rule.examples])),
    mistakes: [...mistakes, ...crossMistakes(joined(base, ruleset), patterns.refused, fileOfItem, texts)],
  };
}

/** What a reference may lead to. */
function joined(base: Ruleset | undefined, added: Ruleset): Ruleset {
  if (!base) return added;
  return {
    ...base,
    directives: [...base.directives, ...added.directives],
    guidelines: [...base.guidelines, ...added.guidelines],
    rules: [...base.rules, ...added.rules],
    lists: { ...base.lists, ...added.lists },
  };
}

/** One file a table; a folder needs none. */
function readTables(
  list: <T>(name: string, kind: z.ZodType<readonly T[]>) => readonly T[],
): Ruleset['tables'] {
  const { shape } = schema.tables;
  return {
    provinces: list('provinces', shape.provinces),
    districts: list('districts', shape.districts),
    communes: list('communes', shape.communes),
    surnames: list('surnames', shape.surnames),
    banks: list('banks', shape.banks),
    cardPrefixes: list('card-prefixes', shape.cardPrefixes),
    shorteners: list('shorteners', shape.shorteners),
    credentials: list('credentials', shape.credentials) as Ruleset['tables']['credentials'],
    teencode: list('teencode', shape.teencode) as Ruleset['tables']['teencode'],
  };
}

/** Mistakes that show only when all files are read; told at the file that holds the item. */
function crossMistakes(
  ruleset: Ruleset,
  refused: readonly RefusedPattern[],
  fileOfItem: ReadonlyMap<string, YamlFile>,
  texts: Texts,
): readonly Mistake[] {
  const patterns = refused.flatMap(({ rule, path, reason, detail }) => {
    const file = fileOfItem.get(rule);
    return file ? [file.at(path, texts.pattern[reason](detail))] : [];
  });
  const references = inconsistencies(ruleset).flatMap(({ reason, item, path, found, allowed }) => {
    const file = fileOfItem.get(item);
    return file ? [file.at(path, texts.inconsistent[reason](found, allowed))] : [];
  });
  const charter = refusals(ruleset).flatMap(({ reason, rule, path, words }) => {
    const file = fileOfItem.get(rule);
    return file ? [file.at(path, texts.charter[reason](words))] : [];
  });
  return [...patterns, ...references, ...charter];
}

const isList = (path: string): boolean => basename(dirname(path)) === 'lists';

/** As rules name it. */
const nameOfList = (path: string): string => `@${basename(path, '.yaml')}`;

const isGuideline = (path: string): boolean => basename(path) === 'guideline.yaml';

const not =
  (test: (path: string) => boolean) =>
  (path: string): boolean =>
    !test(path);

/** An item is named after its place: a directive by its file, a guideline by its folder, a rule by both. */
function expectedId(path: string): string {
  const name = basename(path, '.yaml');
  const parent = basename(dirname(path));
  if (parent === 'directives') return name;
  return isGuideline(path) ? parent : `${parent}.${name}`;
}

/** Sorted, so that a ruleset is the same on every machine. */
function yamlFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}
