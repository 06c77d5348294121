/** What an organisation adds is named by its layer and read beside a base; the base stands by itself. */
import { layerName } from '../lib/ruleset/root';

export const layerOptions = {
  layer: { type: 'string', default: 'base' },
  base: { type: 'string' },
} as const;

export interface LayerValues {
  readonly layer: string;
  readonly base?: string | undefined;
}

/** The option whose value cannot be. */
export function wrongLayer({ layer, base }: LayerValues): string | undefined {
  if (!layerName.safeParse(layer).success) return '--layer';
  return (layer === 'base') === (base === undefined) ? undefined : '--base';
}
