/** What the files of a folder of rules may hold: the ruleset's own schema, with what stays in the folder. */
import * as z from 'zod';
import * as schema from '../lib/ruleset/schema';

const exampleList = z.array(z.string().min(1));

/** Words that rules share. */
export const listFile = schema.lists.valueType;

export const headerFile = schema.ruleset.pick({ spec: true, version: true, date: true });

export const retiredFile = z.array(z.string().min(1)).readonly();

/** A rule with the examples that prove it; they are not shipped. */
export const ruleFile = schema.rule.extend({
  examples: z.strictObject({
    flag: exampleList.min(3),
    pass: exampleList.min(3),
    gap: exampleList.optional(),
  }),
});
