/** What an organisation adds: a folder of its own, with directives and rules, read beside the base it is added to. */
import type { Ruleset } from '../lib/engine/types';
import { withoutLists } from '../lib/engine/word-lists';
import { organisationRefusals } from '../lib/ruleset/organisation';
import { locales } from '../locales';
import { type Loaded, load } from './load';
import type { Mistake } from './mistake';
import { samplesOf } from './release-body';
import { type CliLanguage, texts } from './texts';

export interface LoadedLayer extends Loaded {
  /** The base with what is added, as a browser joins them. */
  readonly among: Ruleset;
}

/** Reads the folder of a layer; all that the charter would refuse is a mistake at its place. */
export function loadLayer(folder: string, layer: string, base: Ruleset, language: CliLanguage): LoadedLayer {
  const loaded = load(folder, texts[language], base);
  // Its own lists are written out: a release of an organisation holds all words that lead to a finding.
  const ruleset = withoutLists(loaded.ruleset);
  const among = {
    ...base,
    directives: [...base.directives, ...ruleset.directives],
    rules: [...base.rules, ...ruleset.rules],
  };
  const layered = { ...loaded, ruleset, among };
  return { ...layered, mistakes: [...loaded.mistakes, ...limits(layered, folder, layer, language)] };
}

function limits(
  { ruleset, among, examples, files, mistakes }: LoadedLayer,
  folder: string,
  layer: string,
  language: CliLanguage,
): readonly Mistake[] {
  const { refusals } = locales[language];
  const at = (where: string, path: readonly string[], message: string): Mistake =>
    files.get(where)?.at(path, message) ?? {
      file: folder,
      line: 1,
      column: 1,
      message: `${message} (${where})`,
    };
  const refused = organisationRefusals({ layer, ruleset }).map(({ reason, where }) =>
    at(where, ['id'], refusals[reason]),
  );
  if (refused.length + mistakes.length > 0) return refused;
  const proven = new Set(samplesOf(ruleset, examples, among).map(({ rule }) => rule));
  return ruleset.rules.flatMap(({ id }) =>
    proven.has(id) ? [] : at(id, ['examples'], refusals['sample-failed']),
  );
}
