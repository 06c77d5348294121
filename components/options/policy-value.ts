import type { PolicyEntry } from '../../lib/policy/policy';
import type { Texts } from '../../locales';

type Applied = Extract<PolicyEntry, { state: 'applied' }>;

/** A setting's value in the reader's words: "có", "X, YouTube", "Mỗi 12 giờ"; names and files as they stand. */
export function policyValue({ name, value }: Applied, texts: Texts): string {
  const { common, options, policy, popup } = texts;
  const named = (words: Readonly<Record<string, string>>): string =>
    listIn(value)
      .map((one) => words[one] ?? one)
      .join(', ');
  switch (name) {
    case 'allowFileImport':
    case 'updatesEnabled':
      return value === 'true' ? options.support.yes : options.support.no;
    case 'asking':
      return value === 'never'
        ? options.reminders.asking.never.label
        : options.reminders.asking.serious.label;
    case 'uiLanguage':
      return named(popup.languageNames);
    case 'sitesOff':
      return named(common.sites);
    case 'lockedSettings':
      return listIn(value)
        .map((one) => policy.keys[one as Applied['name']]?.title ?? one)
        .join(', ');
    case 'updateUrls':
    case 'disabledRules':
    case 'orgLayers':
      return named({});
    case 'updateIntervalMinutes':
      return options.source.interval.every(Number(value));
    default:
      return value;
  }
}

/** Lists are kept as JSON; one that was too long to keep is told by its size alone. */
function listIn(value: string): readonly string[] {
  try {
    const read: unknown = JSON.parse(value);
    return Array.isArray(read) ? read.map(String) : [value];
  } catch {
    return [value];
  }
}
