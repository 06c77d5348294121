import type { HistoryRow } from '../../lib/ruleset/history';
import type { Texts } from '../../locales';

type Ended = Pick<HistoryRow, 'outcome' | 'version' | 'where'>;

/** One row of the history in a sentence, with the place at fault where there is one. */
export function describeOutcome({ outcome, version, where }: Ended, texts: Texts): string {
  if (outcome === 'installed') return texts.popup.ruleset.history.installed(version ?? '');
  const sentences: Readonly<Record<string, string>> = { ...texts.refusals, ...texts.outcomes };
  return where ? `${sentences[outcome]} (${where})` : (sentences[outcome] ?? outcome);
}
