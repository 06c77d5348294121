/** `npm run rule-format`: the schemas for editors and the page about them, from the one schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { ruleFormat } from './document';
import { editorSchema, kinds } from './editor-schemas';

mkdirSync('docs/schema', { recursive: true });
for (const kind of kinds) {
  writeFileSync(`docs/schema/${kind}.schema.json`, `${JSON.stringify(editorSchema(kind), null, 2)}\n`);
}
writeFileSync('docs/rule-format.md', await ruleFormat());
