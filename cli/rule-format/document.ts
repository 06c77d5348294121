/** docs/rule-format.md, made from the schema so that it cannot say something else. */
import { complete } from './complete';
import { editorSchema, type JsonSchema, type Kind, kinds } from './editor-schemas';

const places: Readonly<Record<Kind, string>> = {
  rule: 'guidelines/&lt;category&gt;/&lt;rule&gt;.yaml',
  guideline: 'guidelines/&lt;category&gt;/guideline.yaml',
  directive: 'directives/&lt;id&gt;.yaml',
  site: 'sites/&lt;site&gt;.yaml',
};

/** Places in a rule that is being written; "|" is the cursor. */
const asked: readonly { readonly kind: Kind; readonly written: string }[] = [
  { kind: 'rule', written: 'id: internal.tender\n|' },
  { kind: 'rule', written: 'severity: |' },
  { kind: 'rule', written: 'match:\n  entity: |' },
  { kind: 'rule', written: 'match:\n  entity: phone\n  |' },
  { kind: 'rule', written: 'match:\n  entity: phone\n  near:\n    |' },
  { kind: 'directive', written: 'status: |' },
];

export async function ruleFormat(): Promise<string> {
  const shown = [];
  for (const { kind, written } of asked) shown.push(await shownCompletion(kind, written));
  return [
    '# The format of the files in rules/',
    '',
    'Made by `npm run rule-format` from the schema that the loader, the build and the extension use; do not edit it by',
    'hand. How to think of a rule, and where words match, is in [rules/README.md](../rules/README.md).',
    '',
    ...kinds.flatMap((kind) => [`## ${places[kind]}`, '', ...tableOf(editorSchema(kind)), '']),
    '## In an editor',
    '',
    'The schemas are in `docs/schema/`. Visual Studio Code with the extension "YAML" of Red Hat finds them through',
    '`.vscode/settings.json`; any other editor that speaks to yaml-language-server does with this as first line of a file:',
    '',
    '```yaml',
    '# yaml-language-server: $schema=../../../docs/schema/rule.schema.json',
    '```',
    '',
    'What the language server offers, asked of it while this page was made (`|` is the cursor):',
    '',
    ...shown.flat(),
    '## Commands',
    '',
    '| command | does |',
    '|---|---|',
    ...commands.map(([name, does]) => `| \`npm run --silent doclai -- rules ${name}\` | ${does} |`),
    '',
  ].join('\n');
}

const commands: readonly (readonly [string, string])[] = [
  ['new', 'asks a few questions and writes the file of a rule or a directive'],
  ['lint', 'every mistake at once, as `file:line:column`'],
  ['patterns', 'judges how long new patterns may run'],
  ['test --coverage', 'proves every rule by its examples, says what they tried, lists the gaps'],
  [
    'eval --data FOLDER',
    'precision, recall and false alarms on sets of texts; `--mistakes` names each of them',
  ],
  ['diff OLD NEW', 'what changes for authors, and in which drafts; `--markdown` for approval'],
  ['build', 'writes the body of a release, byte for byte the same each time'],
];

async function shownCompletion(kind: Kind, written: string): Promise<readonly string[]> {
  const offered = await complete(editorSchema(kind), written);
  return ['```yaml', ...written.split('\n'), '```', '', `> ${offered.map(code).join(' ')}`, ''];
}

const code = (text: string): string => `\`${text}\``;

/** One row a key; what stands inside another has its path. */
function tableOf(schema: JsonSchema): readonly string[] {
  const matches = Object.values(schema.definitions ?? {}).flatMap((match) => rowsOf(match, 'match.'));
  return ['| key | holds | meaning |', '|---|---|---|', ...rowsOf(schema, ''), ...matches];
}

function rowsOf({ properties = {}, required = [] }: JsonSchema, path: string): readonly string[] {
  return Object.entries(properties).flatMap(([key, inner]) => {
    const name = `${path}${key}`;
    const must = required.includes(key) || path === 'match.' ? '' : ' (may be left out)';
    const row = `| \`${name}\` | ${holds(inner)}${must} | ${cell(inner.description ?? '')} |`;
    return [row, ...partsOf(inner).flatMap((part) => rowsOf(part, `${name}.`))];
  });
}

function partsOf(schema: JsonSchema): readonly JsonSchema[] {
  const { anyOf = [], items } = schema;
  if (isWording(schema)) return [];
  return [
    ...(schema.properties ? [schema] : []),
    ...anyOf.flatMap(partsOf),
    ...(items ? partsOf(items) : []),
  ];
}

function holds(schema: JsonSchema): string {
  if (schema.enum) return schema.enum.map((word) => code(String(word))).join(', ');
  if (schema.const !== undefined) return code(String(schema.const));
  if (isWording(schema)) return '`vi` and `en`';
  if (schema.items) return `list${bounds(schema)}`;
  if (schema.pattern) return `text, ${cell(code(schema.pattern))}`;
  if (schema.$ref) return 'one or more of `match.…`';
  return schema.type === 'string' ? 'text' : (schema.type ?? '');
}

function bounds({ minItems, maxItems }: JsonSchema): string {
  if (minItems !== undefined && maxItems !== undefined) return ` of ${minItems} to ${maxItems}`;
  if (minItems !== undefined) return ` of ${minItems} or more`;
  return maxItems === undefined ? '' : ` of up to ${maxItems}`;
}

function isWording({ properties }: JsonSchema): boolean {
  return properties !== undefined && Object.keys(properties).join() === 'vi,en';
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
