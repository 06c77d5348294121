import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rooms } from '../.dependency-cruiser.mjs';
import { copyTree, listedFiles, type TreeCopy } from './architecture/tree-copy';

interface Edge {
  readonly from: string;
  readonly to: string;
}

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly (Edge & { readonly rule: { readonly name: string } })[] };
}

const cruiseArgs = ['.', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
const sources = listedFiles('*.ts', '*.tsx');
const packages = [
  '@floating-ui/dom',
  'dexie',
  'draft-js',
  'jszip',
  'lexical',
  'minisearch',
  'playwright-core',
  'react',
  'react-dom',
  'vite',
  'wxt/browser',
  'yaml',
  'zod',
  'zustand',
];

const isIn = (place: string, path: string): boolean => path === place || path.startsWith(`${place}/`);
const isFile = (room: string): boolean => room.endsWith('.ts');
const depthOf = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** Every import that the table of rooms refuses: from each room to each other room, package and Node. */
function forbiddenImports(): readonly (Edge & { readonly specifier: string })[] {
  return Object.entries(rooms).flatMap(([room, { own, packages: allowed = [], node }]) => {
    const from = isFile(room) ? room : `${room}/planted.ts`;
    const files = Object.keys(rooms).flatMap((other) => {
      const open = [room, ...own];
      const file = sources.find((path) => isIn(other, path) && !open.some((place) => isIn(place, path)));
      return file ? [{ from, to: file, specifier: depthOf(from) + file.replace(/\.tsx?$/, '') }] : [];
    });
    const outside = packages
      .filter((name) => !allowed.some((package_) => isIn(package_, name)))
      .map((name) => ({ from, to: `node_modules/${name.split('/browser')[0]}/`, specifier: name }));
    return [...files, ...outside, ...(node ? [] : [{ from, to: 'fs', specifier: 'node:fs' }])];
  });
}

describe('dependency-cruiser', () => {
  const planted = forbiddenImports();
  let copy: TreeCopy;
  let refused: Cruise['summary']['violations'];
  beforeAll(async () => {
    copy = copyTree();
    for (const { from, specifier } of planted) copy.plant(from, `import '${specifier}';\n`);
    copy.plant('lib/stray/planted.ts', "import '../engine/types';\n");
    copy.plant('lib/engine/circle.ts', "import './circle-back';\n");
    copy.plant('lib/engine/circle-back.ts', "import './circle';\n");
    copy.plant('lib/sites/planted.ts', "import './not-there';\n");
    copy.plant('lib/ruleset/read.ts', "import './history';\n");
    copy.plant('lib/policy/policy.ts', "import './schema';\n");
    copy.plant('tests/run.mjs', "import 'playwright-core';\n");
    refused = (JSON.parse((await copy.run('depcruise', ...cruiseArgs)).output) as Cruise).summary.violations;
  });
  afterAll(() => copy.remove());

  const isRefused = (rule: string, from: string, to = ''): boolean =>
    refused.some((each) => each.rule.name === rule && each.from.startsWith(from) && each.to.includes(to));

  it.each(Object.keys(rooms))('refuses every import that %s may not have', (room) => {
    const ofRoom = planted.filter(({ from }) => isIn(room, from));
    expect(ofRoom.length).toBeGreaterThan(packages.length / 2);
    expect(ofRoom.filter(({ from, to }) => !isRefused(`room: ${room}`, from, to))).toEqual([]);
  });

  it.each([
    ['a file outside of every room', 'a room for every file', 'lib/stray/planted.ts'],
    ['a circle', 'no circles', 'lib/engine/circle'],
    ['an import of nothing', 'nothing unresolved', 'lib/sites/planted.ts'],
    ['storage behind what judges a ruleset', 'judges are pure', 'lib/ruleset/read.ts'],
    ['the schema library in every tab', 'always-on code stays small', 'lib/policy/policy.ts'],
    ['a package in what runs before the install', 'before the install', 'tests/run.mjs'],
  ])('refuses %s', (_fault, rule, from) => {
    expect(isRefused(rule, from)).toBe(true);
  });

  it('reads every source file that git lists, and finds no fault in the tree as it is', async () => {
    const clean = copyTree();
    const { modules, summary } = JSON.parse((await clean.run('depcruise', ...cruiseArgs)).output) as Cruise;
    clean.remove();
    const cruised = new Set(modules.map(({ source }) => source));
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((path) => !cruised.has(path))).toEqual([]);
    expect(summary.violations).toEqual([]);
  });
});

describe('the other tools', () => {
  let copy: TreeCopy;
  beforeAll(() => {
    copy = copyTree();
  });
  afterAll(() => copy.remove());

  it.each([
    ['format', 'lib/planted-format.ts', 'export const  loud = "double";\n'],
    ['noExplicitAny', 'lib/planted-any.ts', 'export const loose = (it: any): unknown => it;\n'],
    ['noConsole', 'lib/planted-console.ts', "console.log('a draft');\n"],
    ['noDefaultExport', 'lib/planted-default.ts', 'export default 1;\n'],
    ['useFilenamingConvention', 'lib/PlantedName.ts', 'export const name = 1;\n'],
  ])('biome refuses a fault against %s', async (rule, path, text) => {
    copy.plant(path, text);
    const { code, output } = await copy.run('biome', 'ci', '--error-on-warnings', path);
    expect(code).not.toBe(0);
    expect(output).toContain(rule);
  });

  it('knip refuses a file that nobody uses and an export that nobody imports', async () => {
    copy.plant('lib/engine/planted-alone.ts', 'export const alone = 1;\n');
    copy.plant('lib/settings.ts', '\nexport const plantedExport = 1;\n');
    const { code, output } = await copy.run('knip', '--no-progress');
    expect(code).not.toBe(0);
    expect(output).toContain('lib/engine/planted-alone.ts');
    expect(output).toContain('plantedExport');
  });

  it('the compiler refuses a wrong type', async () => {
    copy.plant('lib/planted-type.ts', "export const count: number = 'two';\n");
    const { code, output } = await copy.run('tsc', '--noEmit');
    expect(code).not.toBe(0);
    expect(output).toContain('lib/planted-type.ts(1,14): error TS2322');
  });

  it('the compiler refuses the page inside the engine', async () => {
    copy.plant('lib/engine/planted-page.ts', 'export const title = document.title;\n');
    const { code, output } = await copy.run('tsc', '-p', 'lib/engine/tsconfig.json');
    expect(code).not.toBe(0);
    expect(output).toContain("Cannot find name 'document'");
  });
});
