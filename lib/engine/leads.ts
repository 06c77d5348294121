/** What of a match has to be found before its rule is asked: as little as possible, and what comes up least. */
import type { CompiledMatch } from './match';

/** Any of these leads to the rule. */
export interface Leads {
  readonly lists: readonly number[];
  readonly finders: readonly number[];
  readonly patterns: readonly number[];
}

/** `weights` says how often the phrases of a list may come up, roughly. */
export function leadsOf(match: CompiledMatch, weights: readonly number[]): Leads {
  switch (match.kind) {
    case 'phrase':
      return { ...nothing, lists: [match.list] };
    case 'finder':
      return { ...nothing, finders: [match.finder] };
    case 'pattern':
      return { ...nothing, patterns: [match.pattern] };
    case 'any':
      return anyOf(match.parts.map((part) => leadsOf(part, weights)));
    case 'all':
      // All parts have to stand in the block, so one of them is enough.
      return rarest(
        match.parts.map((part) => leadsOf(part, weights)),
        weights,
      );
  }
}

export function anyOf(all: readonly Leads[]): Leads {
  return {
    lists: all.flatMap(({ lists }) => lists),
    finders: all.flatMap(({ finders }) => finders),
    patterns: all.flatMap(({ patterns }) => patterns),
  };
}

const nothing: Leads = { lists: [], finders: [], patterns: [] };

/** Phrases are found already when a rule is asked; detectors and patterns still have to look, and may always have to. */
function rarest(all: readonly Leads[], weights: readonly number[]): Leads {
  const weighed = all.map((leads) => ({
    leads,
    looks: leads.finders.length + leads.patterns.length,
    weight: leads.lists.reduce((sum, list) => sum + (weights[list] as number), 0),
  }));
  weighed.sort((a, b) => a.looks - b.looks || a.weight - b.weight);
  return weighed[0]?.leads ?? nothing;
}
