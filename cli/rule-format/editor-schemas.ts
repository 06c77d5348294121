/** JSON Schema of the files in rules/, for editors: the loader's own schema with the meaning of every key. */
import * as z from 'zod';
import { detectorNames } from '../../lib/engine/detectors/index';
import * as schema from '../../lib/ruleset/schema';
import { ruleFile } from '../file-kinds';
import { meanings } from './keys';

export interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly additionalProperties?: boolean;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
}

export const kinds = ['rule', 'guideline', 'directive', 'site'] as const;

export type Kind = (typeof kinds)[number];

const fileOf: Readonly<Record<Kind, z.ZodType>> = {
  rule: ruleFile,
  guideline: schema.guideline,
  directive: schema.directive,
  site: schema.siteHints,
};

export function editorSchema(kind: Kind): JsonSchema {
  const made = z.toJSONSchema(fileOf[kind], { target: 'draft-7', io: 'input' });
  const { definitions = {}, ...root } = explained(made, '') as JsonSchema;
  const merged = Object.entries(definitions).map(([name, definition]) => [name, oneMatch(definition)]);
  return merged.length > 0 ? { ...root, definitions: Object.fromEntries(merged) } : root;
}

/**
 * The kinds of match as one: of alternatives an editor offers nothing until one of them is written out. That they are
 * not mixed is told by lint.
 */
function oneMatch({ anyOf = [] }: JsonSchema): JsonSchema {
  const properties = Object.assign({}, ...anyOf.map((part) => part.properties)) as NonNullable<
    JsonSchema['properties']
  >;
  const { engine: _, needs: __, ...written } = properties;
  const { const: ___, ...letters } = written.case ?? {};
  const cases = { ...letters, enum: ['upper', 'exact'] };
  return { type: 'object', properties: { ...written, case: cases }, additionalProperties: false };
}

function explained(value: unknown, parent: string): unknown {
  if (Array.isArray(value)) return value.map((item) => explained(item, parent));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'readOnly')
    .map(([key, inner]) => [
      key,
      key === 'properties' ? withMeanings(inner, parent) : explained(inner, parent),
    ]);
  return Object.fromEntries(entries);
}

function withMeanings(properties: Readonly<Record<string, object>>, parent: string): object {
  const entries = Object.entries(properties).map(([key, property]) => {
    const description = meanings[`${parent}.${key}`] ?? meanings[key];
    const names = key === 'entity' ? { enum: [...detectorNames].sort() } : {};
    return [key, { ...(explained(property, key) as object), ...names, ...(description && { description }) }];
  });
  return Object.fromEntries(entries);
}
