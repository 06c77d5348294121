import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { Ruleset } from '../../lib/engine/types';
import type { ruleset } from '../../lib/ruleset/schema';

/** zod gives optional keys as `?: T | undefined`; the engine's types say `?: T`. Both read the same JSON. */
type Exact<T> = T extends readonly (infer Item)[]
  ? readonly Exact<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Exact<Exclude<T[Key], undefined>> }
    : T;

describe('the schema', () => {
  it('infers exactly the types of the engine', () => {
    expectTypeOf<Exact<z.infer<typeof ruleset>>>().toEqualTypeOf<Exact<Ruleset>>();
  });
});
