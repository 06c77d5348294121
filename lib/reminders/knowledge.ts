/** The ruleset as a tab uses it: read and compiled when the engine has come, then followed. */
import { tellBackground } from '../background-link';
import type { LinearEngine } from '../engine/patterns/linear-engine';
import type { Finding, Ruleset, SiteHints, SiteName } from '../engine/types';
import { offerPort, type TabEngine } from '../parts/part-port';
import { readActiveState, watchActive } from '../ruleset/active';
import type { Trouble } from '../ruleset/outcome';
import { createLinearLink } from './linear-link';
import { onOfficePage } from './office-page';
import type { Knowledge } from './session';
import { createTroubleWatch, type WatchedCheck } from './trouble';
import { createWording } from './wording';

export interface SiteKnowledge extends Knowledge {
  readonly hints: SiteHints;
  /** What is left of a finding on the office's own page. */
  readonly onOfficePage: (finding: Finding) => readonly Finding[];
}

/** What is known at a moment; calls back whenever there is something new to know. */
export function createKnowledge(
  site: SiteName,
  signal: AbortSignal,
  onChange: () => void,
): () => SiteKnowledge | null {
  let knowledge: SiteKnowledge | null = null;
  let engine: TabEngine | undefined;
  const tellTrouble = (trouble: Trouble): void =>
    tellBackground({ to: 'background', say: 'ruleset-trouble', trouble });
  const watched = createTroubleWatch(tellTrouble);
  const read = async (): Promise<void> => {
    const reading = await readActiveState();
    if (signal.aborted) return;
    if (reading.kind !== 'ready') {
      tellBackground({ to: 'background', say: 'ruleset-unreadable' });
      return;
    }
    if (!engine) return;
    try {
      knowledge = know(reading.active.ruleset, site, watching(engine, watched), linear.current());
    } catch (fault) {
      // A new ruleset that cannot be made ready goes back after a few tabs have said so.
      tellTrouble('fault');
      throw fault;
    }
    if (knowledge?.compiled.skipped.some(({ reason }) => reason === 'no-linear-engine')) linear.ask();
    onChange();
  };
  const quietly = (): void => void read().catch(() => {});
  const linear = createLinearLink(signal, quietly);
  watchActive(signal, quietly);
  // Put into the frame together with the reminders.
  offerPort('engine', (ready) => {
    engine = ready;
    quietly();
  });
  return () => knowledge;
}

/** The same engine, with an eye on each check. */
function watching({ compile, createDraftCheck }: TabEngine, watched: WatchedCheck): TabEngine {
  return {
    compile,
    createDraftCheck() {
      const check = createDraftCheck();
      return (draft, compiled) => watched(draft, compiled, () => check(draft, compiled));
    },
  };
}

function know(
  ruleset: Ruleset,
  site: SiteName,
  { compile, createDraftCheck }: TabEngine,
  linear: LinearEngine | undefined,
): SiteKnowledge | null {
  const hints = ruleset.sites.find((hint) => hint.site === site);
  if (!hints) return null;
  return {
    compiled: compile(ruleset, linear),
    createDraftCheck,
    word: createWording(ruleset),
    onOfficePage: onOfficePage(ruleset.rules),
    hints,
  };
}
