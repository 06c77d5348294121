/** Every mistake of a folder of rules: those that stop a build, and those that only a careful reader would see. */
import type { Ruleset } from '../../lib/engine/types';
import { withoutLists } from '../../lib/engine/word-lists';
import type { Loaded } from '../load';
import type { LoadedLayer } from '../load-layer';
import type { Mistake } from '../mistake';
import type { CliLanguage } from '../texts';
import type { Path } from '../yaml-file';
import { decomposed } from './files';
import { deadPhrases } from './phrases';
import { type LintTexts, lintTexts } from './texts';
import { badWording } from './wording';

/** All mistakes of what was read from a folder, sorted by file, line and column. */
export function lint(
  folder: string,
  loaded: Loaded | LoadedLayer,
  language: CliLanguage,
): readonly Mistake[] {
  const words = lintTexts[language];
  const found = [...placed(loaded, words), ...decomposed(folder, words.decomposed)];
  return [...loaded.mistakes, ...found].sort(byPlace);
}

function placed(loaded: Loaded | LoadedLayer, words: LintTexts): readonly Mistake[] {
  const { ruleset } = loaded;
  // What an organisation adds is judged among the rules, directives and lists of its base.
  const among = 'among' in loaded ? loaded.among : ruleset;
  const mistake = (item: string, path: Path, message: string): readonly Mistake[] => {
    const file = loaded.files.get(item);
    return file ? [file.at(path, message)] : [];
  };
  return [
    ...deadPhrases(withoutLists(among), ({ id }) => loaded.files.has(id)).flatMap(
      ({ rule, path, reason, phrase, by }) => mistake(rule, path, words.phrase[reason](phrase, by)),
    ),
    ...ruleset.rules.flatMap((rule) =>
      badWording(rule).flatMap(({ path, reason, found }) =>
        mistake(rule.id, path, words.wording[reason](found)),
      ),
    ),
    ...tooEarly({ ...ruleset, directives: among.directives }).flatMap(
      ({ item, path, directive, effective }) =>
        mistake(item, path, words.tooEarly(directive, effective, ruleset.date)),
    ),
    ...comeBack(loaded).flatMap((id) => mistake(id, ['id'], words.retired(id))),
  ];
}

/** Citations of what applies only after the day of the ruleset. */
function tooEarly({ directives, guidelines, rules, date }: Ruleset) {
  const effective = new Map(directives.flatMap((one) => (one.effective ? [[one.id, one.effective]] : [])));
  return [...guidelines, ...rules].flatMap(({ id, cites = [] }) =>
    cites.flatMap(({ directive }, index) => {
      const from = effective.get(directive);
      if (from === undefined || from <= date) return [];
      return [{ item: id, path: ['cites', index, 'directive'], directive, effective: from }];
    }),
  );
}

/** Who has passed a rule over has done so by its id: with another meaning it would stay silent for them. */
function comeBack({ ruleset, retired }: Loaded): readonly string[] {
  return ruleset.rules.map(({ id }) => id).filter((id) => retired.includes(id));
}

function byPlace(a: Mistake, b: Mistake): number {
  return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
}
