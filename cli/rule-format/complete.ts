/** What an editor offers at a place of a file, asked of the language server that editors use. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import type { JsonSchema } from './editor-schemas';

/** `written` holds "|" where the cursor stands. */
export async function complete(schema: JsonSchema, written: string): Promise<readonly string[]> {
  const service = getLanguageService({
    schemaRequestService: () => Promise.reject(new Error('everything is here')),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  service.configure({
    completion: true,
    schemas: [{ uri: 'file:///schema.json', fileMatch: ['*.yaml'], schema }],
  });
  const offset = written.indexOf('|');
  // The server remembers what it read by address, across its instances.
  const uri = `file:///${encodeURIComponent(written)}.yaml`;
  const document = TextDocument.create(uri, 'yaml', 1, `${written.replace('|', '')}\n`);
  const { items } = await service.doComplete(document, document.positionAt(offset), false);
  return [...new Set(items.map(({ label }) => label))];
}
