/** The ruleset as a tab uses it: read and compiled at the first focus of an editable, then followed. */
import { tellBackground } from '../background-link';
import { compile } from '../engine/compile';
import type { LinearEngine } from '../engine/patterns/linear-engine';
import type { Ruleset, SiteHints, SiteName } from '../engine/types';
import { readActiveState, watchActive } from '../ruleset/active';
import { createLinearLink } from './linear-link';
import type { Knowledge } from './session';
import { createWording } from './wording';

export interface SiteKnowledge extends Knowledge {
  readonly hints: SiteHints;
}

export interface KnowledgeSource {
  current(): SiteKnowledge | null;
  /** Reads the ruleset if that was not done yet. */
  load(): void;
}

/** Reads and compiles once it is asked to; calls back whenever there is something new to know. */
export function createKnowledge(site: SiteName, signal: AbortSignal, onChange: () => void): KnowledgeSource {
  let knowledge: SiteKnowledge | null = null;
  let asked = false;
  const read = async (): Promise<void> => {
    const reading = await readActiveState();
    if (signal.aborted) return;
    if (reading.kind !== 'ready') {
      tellBackground({ to: 'background', say: 'ruleset-unreadable' });
      return;
    }
    knowledge = know(reading.active.ruleset, site, linear.current());
    if (knowledge?.compiled.skipped.some(({ reason }) => reason === 'no-linear-engine')) linear.ask();
    onChange();
  };
  const quietly = (): void => void read().catch(() => {});
  const linear = createLinearLink(signal, quietly);
  watchActive(signal, () => {
    if (asked) quietly();
  });
  return {
    current: () => knowledge,
    load() {
      if (asked) return;
      asked = true;
      quietly();
    },
  };
}

function know(ruleset: Ruleset, site: SiteName, linear: LinearEngine | undefined): SiteKnowledge | null {
  const hints = ruleset.sites.find((hint) => hint.site === site);
  return hints ? { compiled: compile(ruleset, { linear }), word: createWording(ruleset), hints } : null;
}
