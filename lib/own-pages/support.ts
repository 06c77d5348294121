/** What helps whoever is asked for help: versions and states. Nothing that the author wrote, chose to pass over or did. */
import { browser } from 'wxt/browser';
import type { HistoryRow } from '../ruleset/history';
import { hostPatterns } from '../sites/hosts';
import type { OptionsData } from './options-data';

/** The lines as they are copied; in English names, so that they mean the same to whoever reads them. */
export async function describeForSupport({
  settings,
  policy,
  active,
  history,
}: OptionsData): Promise<string> {
  const { name, version } = browser.runtime.getManifest();
  const lines = {
    extension: `${name} ${version}`,
    id: browser.runtime.id,
    browser: navigator.userAgent,
    'browser language': navigator.language,
    language: settings.language,
    'access to sites': (await hasAccess()) ? 'yes' : 'no',
    'sites off': settings.sitesOff.join(', ') || 'none',
    'card from': settings.cardFrom,
    'asking before posting': settings.asking,
    ruleset: active ? `${active.ruleset.version} (${active.origin})` : 'none',
    'ruleset set aside': active?.setAside ? 'yes' : 'no',
    history: history ? 'readable' : 'not readable',
    ...Object.fromEntries((history ?? []).slice(0, 5).map(outcomeLine)),
    ...Object.fromEntries(policy.entries.map(({ name: key, state }) => [`policy ${key}`, state])),
  };
  return Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');
}

function outcomeLine({ at, outcome, version = '' }: HistoryRow, index: number): readonly [string, string] {
  return [`outcome ${index + 1}`, `${new Date(at).toISOString()} ${outcome} ${version}`.trim()];
}

async function hasAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...hostPatterns] });
}
