/** The rules of one layer as they are published and signed. */
import * as z from 'zod';
import type { Ruleset } from '../engine/types';
import { engineRange } from './channel';
import { layerName, sequence } from './root';
import { ruleset } from './schema';

const text = z.string().min(1).max(2000);
const note = z.string().max(2000);

/** One text that has to raise the rule and one that may not; tried before a release becomes active. */
const sample = z.strictObject({ rule: z.string(), flag: text, pass: text });

export type Sample = z.infer<typeof sample>;

export const release = z.strictObject({
  type: z.literal('release'),
  spec: z.literal(1),
  layer: layerName,
  sequence,
  issuedAt: z.iso.datetime(),
  engine: engineRange,
  ruleset,
  samples: z.array(sample).readonly(),
  /** Ids that were used and may not come back with another meaning. */
  retired: z.array(z.string()).readonly(),
  /** What changes, for those who approve it and for the options page. */
  notes: z.strictObject({ vi: note, en: note }),
  /** Said and signed where more than three rules in ten go away. */
  allowShrink: z.boolean(),
});

export interface Release extends Omit<z.infer<typeof release>, 'ruleset'> {
  readonly ruleset: Ruleset;
}
