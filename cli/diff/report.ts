/** Changes in plain words, for a terminal or as Markdown for approval. */
import type { Finding, Rule, Ruleset } from '../../lib/engine/types';
import type { ChangedList } from '../../lib/ruleset/changed-lists';
import type { Changes, Moved } from '../../lib/ruleset/compare';
import type { CliLanguage } from '../texts';
import type { ChangedText, ChangedTexts } from './changed-texts';
import { type DiffTexts, diffTexts } from './texts';

export interface Report {
  readonly before: Ruleset;
  readonly after: Ruleset;
  readonly changes: Changes;
  readonly texts: ChangedTexts;
}

interface Style {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly item: (text: string) => string;
  /** Text that people wrote, in which signs must not become formatting. */
  readonly quoted: (text: string) => string;
}

const plain: Style = {
  title: (text) => text,
  heading: (text) => `\n${text}`,
  item: (text) => `  ${text}`,
  quoted: (text) => text,
};

const markdown: Style = {
  title: (text) => `# ${text}`,
  heading: (text) => `\n## ${text}\n`,
  item: (text) => `- ${text}`,
  quoted: (text) => text.replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&'),
};

export function printDiff(report: Report, language: CliLanguage, isMarkdown: boolean): string {
  const style = isMarkdown ? markdown : plain;
  const words = diffTexts[language];
  const sections = [
    ...sectionsOfRules(report.changes, language, style),
    ...sectionOfTexts(report.texts, words, style),
  ];
  const title = style.title(words.title(report.before.version, report.after.version));
  return `${[title, ...(sections.length > 0 ? sections : ['', words.nothing])].join('\n')}\n`;
}

function sectionsOfRules(changes: Changes, language: CliLanguage, style: Style): readonly string[] {
  const words = diffTexts[language];
  const rule = ({ id, severity, message }: Rule): string =>
    `${id}: ${style.quoted(message[language])} (${words.severity[severity]})`;
  const moved = ({ before, after }: Moved): string =>
    `${after.id}: ${words.severity[before.severity]} → ${words.severity[after.severity]}`;
  const reworded = ({ before, after }: Moved): string => {
    const said = (one: Rule) => style.quoted(`${one.message[language]} ${one.advice[language]}`);
    return `${after.id}: ${words.wording(said(before), said(after))}`;
  };
  const listed = ({ name, newWords, lostWords, rules }: ChangedList): string => {
    const told = (what: string, some: readonly string[]): readonly string[] =>
      some.length > 0 ? [`${what}: ${style.quoted(some.join(', '))}`] : [];
    const changed = [...told(words.newWords, newWords), ...told(words.lostWords, lostWords)].join('; ');
    return `${name}: ${changed} (${words.namedBy(rules.length)})`;
  };
  const lists: Readonly<Record<keyof Changes, readonly string[]>> = {
    added: changes.added.map(rule),
    removed: changes.removed.map(rule),
    louder: changes.louder.map(moved),
    quieter: changes.quieter.map(moved),
    matching: changes.matching.map(rule),
    wording: changes.wording.map(reworded),
    lists: changes.lists.map(listed),
    citing: changes.citing.map(rule),
  };
  return (Object.keys(lists) as (keyof Changes)[]).flatMap((key) => {
    const items = lists[key];
    return items.length === 0
      ? []
      : [style.heading(words.heading[key](items.length)), ...items.map(style.item)];
  });
}

function sectionOfTexts(
  { texts, count, shown }: ChangedTexts,
  words: DiffTexts,
  style: Style,
): readonly string[] {
  if (count === 0) return [];
  const heading = words.texts(count, texts) + (shown.length < count ? ` ${words.shown(shown.length)}` : '');
  return [style.heading(heading), ...shown.map((one) => style.item(changedText(one, words, style)))];
}

function changedText({ place, text, gone, come }: ChangedText, words: DiffTexts, style: Style): string {
  const told = (what: string, findings: readonly Finding[]): readonly string[] =>
    findings.map(
      ({ rule, severity, start, end }) =>
        `${what}: “${style.quoted(text.slice(start, end))}” ${rule} (${words.severity[severity]})`,
    );
  const changes = [...told(words.come, come), ...told(words.gone, gone)].join('; ');
  return `${place}: ${style.quoted(text.replaceAll(/\s+/g, ' '))} — ${changes}`;
}
