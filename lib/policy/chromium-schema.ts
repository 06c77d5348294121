/**
 * The schema of the managed settings as Chromium reads it. A value that breaks it never reaches us and could not be
 * named, so it says only what kind each value is; `understand` judges the value. A name that is not in it never
 * reaches us either: that is why the refused ones are.
 */
import * as z from 'zod';
import { policyKeys, refusedKeys } from './schema';

/** Title and description of a name. */
export interface KeyTexts {
  readonly title: string;
  readonly what: string;
}

interface Kind {
  readonly type: string;
  readonly items?: Kind;
}

/** Makes the schema; `textsOf` gives a name its words. */
export function chromiumSchema(textsOf: (name: string) => KeyTexts): Readonly<Record<string, unknown>> {
  const kinds = [
    ...Object.entries(policyKeys).map(([name, schema]) => [name, kindOf(schema)] as const),
    ...Object.entries(refusedKeys).map(([name, type]) => [name, refusedKind(type)] as const),
  ];
  const properties = kinds.map(([name, kind]) => {
    const { title, what } = textsOf(name);
    return [name, { title, description: what, ...kind }] as const;
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function kindOf(schema: z.ZodType): Kind {
  const { type, items } = z.toJSONSchema(schema, { target: 'draft-4' }) as Kind;
  return items ? { type, items: { type: items.type } } : { type };
}

function refusedKind(type: string): Kind {
  return type === 'array' ? { type, items: { type: 'string' } } : { type };
}
