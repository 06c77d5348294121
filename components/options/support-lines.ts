import type { OptionsData } from '../../lib/own-pages/options-data';
import type { SupportFacts } from '../../lib/own-pages/support';
import type { HistoryRow } from '../../lib/ruleset/history';
import type { Texts } from '../../locales';
import { formatMoment } from '../popup/format-date';
import { describeOutcome } from '../ruleset/describe-outcome';

const mostOutcomes = 5;

/** Versions and states in the author's language: who sends them has read them. Outcomes keep their code for who helps. */
export function supportLines(data: OptionsData, facts: SupportFacts, texts: Texts): string {
  const { settings, policy, active, history } = data;
  const { lines, yes, no, none } = texts.options.support;
  const { asking } = texts.options.reminders;
  const { origin } = texts.popup.ruleset;
  const said = (isSo: boolean): string => (isSo ? yes : no);
  return [
    [lines.extension, `${texts.popup.name} ${facts.version}`],
    [lines.id, facts.id],
    [lines.browser, facts.userAgent],
    [lines.browserLanguage, facts.browserLanguage],
    [lines.language, texts.popup.languageNames[settings.language]],
    [lines.access, said(facts.hasAccess)],
    [lines.sitesOff, settings.sitesOff.map((site) => texts.common.sites[site]).join(', ') || none],
    [lines.cardFrom, texts.common.severity[settings.cardFrom]],
    [lines.asking, asking[settings.asking].label],
    [lines.ruleset, active ? `${active.ruleset.version}, ${origin[active.origin]}` : none],
    [lines.setAside, said(active?.setAside ?? false)],
    [lines.history, said(history !== null)],
    ...(history ?? []).slice(0, mostOutcomes).map((row) => [lines.outcome, outcomeOf(row, texts)]),
    ...policy.entries.map(({ name, state }) => [name, texts.policy.state[state]]),
  ]
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');
}

/** Always with the day: it is read on another one. */
function outcomeOf(row: HistoryRow, texts: Texts): string {
  return `${formatMoment(row.at, 0)}, ${describeOutcome(row, texts)} [${row.outcome}]`;
}
