/**
 * Who may import whom (docs/ARCHITECTURE.md). A room is a folder or a file, and what is not in its list is
 * refused: a new room has to be entered here before it can use anything or be used.
 */
const types = 'lib/engine/types.ts';
const react = ['react', 'react-dom', 'zustand'];

/**
 * What each room may import besides itself: `own` places of this tree, `packages`, and Node where `node` says so.
 * @type {Readonly<Record<string, { own: readonly string[], packages?: readonly string[], node?: true }>>}
 */
export const rooms = {
  // Text in, findings out: no page, browser, clock, chance or schema library.
  'lib/engine': { own: [] },
  // RE2 for the patterns that the browser may not run; a script of its own, and a way for the tab to meet it.
  'lib/parts': { own: ['lib/engine'], packages: ['re2js'] },
  // The only place that knows a host page; it knows no rules and stores nothing.
  'lib/sites': { own: [types] },
  'lib/ruleset': {
    own: [
      'lib/engine',
      'lib/pace.ts',
      'lib/parts',
      'lib/policy',
      'lib/settings.ts',
      'lib/storage.ts',
      'locales/review-vi.ts',
    ],
    packages: ['zod', 'dexie', 'wxt', '@noble/ed25519'],
  },
  'lib/policy': { own: [types, 'lib/storage.ts'], packages: ['zod', 'wxt'] },
  'lib/reminders': {
    own: [
      'lib/engine',
      'lib/parts/part-port.ts',
      'lib/sites',
      'lib/messages.ts',
      'lib/settings.ts',
      'lib/storage.ts',
      'lib/background-link.ts',
      'lib/policy/policy.ts',
      'lib/pace.ts',
      'lib/ruleset/active.ts',
      'lib/ruleset/outcome.ts',
    ],
    packages: ['zustand'],
  },
  'lib/background': {
    own: [
      types,
      'lib/messages.ts',
      'lib/policy',
      'lib/ruleset',
      'lib/settings.ts',
      'lib/sites/hosts.ts',
      'lib/sites/standing.ts',
    ],
    packages: ['wxt'],
  },
  // What this machine is able to do at a moment, by a clock that is handed in.
  'lib/pace.ts': { own: [] },
  'lib/extension-api.ts': { own: [], packages: ['wxt'] },
  'lib/storage.ts': { own: ['lib/extension-api.ts'] },
  'lib/settings.ts': { own: [types, 'lib/policy/policy.ts', 'lib/storage.ts'] },
  'lib/messages.ts': { own: [types, 'lib/ruleset/outcome.ts'] },
  'lib/background-link.ts': { own: ['lib/extension-api.ts', 'lib/messages.ts'] },
  // What our own pages read and write: the popup's and the options' side of storage and history.
  'lib/own-pages': {
    own: [
      'lib/background-link.ts',
      'lib/engine',
      'lib/messages.ts',
      'lib/parts/draft-check.ts',
      'lib/parts/linear-engine.ts',
      'lib/policy',
      'lib/reminders',
      'lib/ruleset',
      'lib/settings.ts',
      'lib/sites',
      'lib/storage.ts',
      'lib/tab-state.ts',
    ],
    packages: ['wxt', 'zod', 'dexie'],
  },
  'lib/tab-state.ts': { own: [types, 'lib/messages.ts', 'lib/sites/hosts.ts'], packages: ['wxt'] },
  locales: { own: [types, 'lib/ruleset/outcome.ts', 'lib/ruleset/reasons.ts'] },
  // Props or a store in; no `browser.*`, no site, no storage.
  components: {
    own: [
      types,
      'lib/messages.ts',
      'lib/own-pages',
      'lib/policy/policy.ts',
      'lib/reminders',
      'lib/ruleset',
      'lib/settings.ts',
      'locales',
    ],
    packages: [...react, 'minisearch', '@floating-ui/dom', '@radix-ui', 'lucide-react'],
  },
  'entrypoints/background.ts': {
    own: ['lib/background', 'lib/messages.ts', 'lib/policy', 'lib/ruleset'],
    packages: ['wxt'],
  },
  'entrypoints/page-script.ts': { own: ['lib/reminders', 'lib/sites'], packages: ['wxt'] },
  'entrypoints/reminders.ts': { own: ['lib/reminders'], packages: ['wxt'] },
  'entrypoints/reminder-card.ts': { own: ['components', 'lib/reminders'], packages: ['wxt'] },
  'entrypoints/linear-patterns.ts': { own: ['lib/parts'], packages: ['wxt'] },
  'entrypoints/engine.ts': { own: ['lib/engine', 'lib/parts'], packages: ['wxt'] },
  'entrypoints/popup': {
    own: [
      'components',
      'lib/own-pages',
      'lib/ruleset/active.ts',
      'lib/ruleset/history.ts',
      'lib/settings.ts',
    ],
    packages: [...react, 'wxt'],
  },
  'entrypoints/options': {
    own: ['components', 'lib/own-pages'],
    packages: [...react, 'wxt'],
  },
  'entrypoints/welcome': {
    own: ['components', 'lib/own-pages'],
    packages: [...react, 'wxt'],
  },
  // From the folder of rules to a signed file: no page, no site, no React.
  cli: {
    own: ['lib/engine', 'lib/parts', 'lib/policy', 'lib/ruleset', 'locales'],
    packages: [
      'zod',
      'yaml',
      'jszip',
      'playwright-core',
      're2js',
      'recheck',
      '@eslint-community/regexpp',
      'yaml-language-server',
      'vscode-languageserver-textdocument',
    ],
    node: true,
  },
  // The engine timed beside its peers and judged by labelled texts; the product knows nothing of it.
  bench: {
    own: [
      'components/popup/search.ts',
      'lib/engine',
      'lib/parts',
      'lib/ruleset',
      'cli',
      'practice',
      'tests/fixtures/patterns',
    ],
    packages: ['vite', 'yaml', 'playwright-core'],
    node: true,
  },
  // Pages that stand in for the sites, and what opens a browser on them: they share nothing with the product.
  practice: {
    own: [types, 'cli/setup'],
    packages: ['react', 'react-dom', 'lexical', '@lexical', 'draft-js', 'vite', 'tsx', 'playwright-core'],
    node: true,
  },
};

/** The judges of a ruleset: bytes and time are arguments, so that nobody can answer for them. */
const judges =
  'lib/ruleset/(read|schema|charter|charter-names|charter-topics|charter-suspects|consistency|envelope|root|channel|release|verify|limits|body|base64|hash|pack|places|organisation|layers|admit|sample-trial|judge-set|signed-by)';

/** In every tab all the time: these two may take types from next door, never its code. */
const alwaysOn = ['lib/ruleset/active.ts', 'lib/policy/policy.ts'];

const literally = (/** @type {string} */ text) => text.replaceAll(/[.$]/g, '\\$&');
const at = (/** @type {string} */ place) => `^${literally(place)}(/|$)`;
const packageAt = (/** @type {string} */ name) => `(^|/)node_modules/${literally(name)}/`;
const nodeModules =
  '^(node:)?(fs|fs/promises|path|url|os|util|process|child_process|crypto|stream|zlib|net|https?|events|readline)$';

const roomRules = Object.entries(rooms).map(([room, { own, packages = [], node }]) => ({
  name: `room: ${room}`,
  comment: `${room} imports only what .dependency-cruiser.mjs lists for it`,
  severity: 'error',
  from: { path: at(room) },
  to: { pathNot: [room, ...own].map(at).concat(packages.map(packageAt), node ? [nodeModules] : []) },
}));

export default {
  forbidden: [
    ...roomRules,
    {
      name: 'a room for every file',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: Object.keys(rooms).map(at) },
      to: {},
    },
    {
      name: 'judges are pure',
      severity: 'error',
      from: { path: `^${judges}\\.ts$` },
      to: { pathNot: [`^${judges}\\.ts$`, at('lib/engine'), at('lib/pace.ts'), packageAt('zod')] },
    },
    {
      name: 'before the install',
      comment:
        'runs on plain Node before there is a node_modules; what is there later is imported when it is',
      severity: 'error',
      from: { path: ['^cli/.+\\.mjs$', '^practice/start\\.mjs$', '^tests/run[./].*mjs$'] },
      to: { pathNot: ['^(cli|tests/run)/.+\\.mjs$', nodeModules], dynamic: false },
    },
    {
      name: 'always-on code stays small',
      severity: 'error',
      from: { path: alwaysOn.map(at) },
      to: { pathNot: [at('lib/storage.ts')], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'components take types of the reads',
      severity: 'error',
      from: { path: at('components') },
      to: {
        path: ['lib/own-pages', 'lib/policy', 'lib/settings.ts'].map(at),
        dependencyTypesNot: ['type-only'],
      },
    },
    { name: 'nothing unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.wxt|\\.output|practice/\\.output|tests/\\.output|bench/dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
