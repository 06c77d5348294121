/**
 * `npm run model`: trains the learned model from the drafts that may be used for it, chooses on drafts it did not see
 * how sure it has to be, says what that is worth beside the lists, and writes rules/model/model.json.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileModel } from '../../lib/engine/model/hear';
import type { Category, LearnedModel } from '../../lib/engine/types';
import { opinionDrafts } from '../../lib/ruleset/charter-opinions';
import { load } from '../load';
import { texts } from '../texts';
import { compareWithLists } from './compare';
import { fit } from './fit';
import { type Draft, readLabelled, readWritten } from './read-drafts';
import { examplesOf } from './read-examples';
import { chooseLeast, crossTry, tellAll } from './thresholds';

/**
 * Keys and look-alike hosts are told by their shape: detectors find them, and words do not. Insults, accusations and
 * children stay with the lists: of news that nothing here was trained on, the model took most of these for one.
 */
const classes: readonly Category[] = ['secrecy', 'internal', 'unverified', 'capacity', 'gain', 'works'];

const fixtures = 'tests/fixtures';
/** Blocks of neighbours are dealt out to that many folds; each writer is one more. */
const folds = 3;

function main(): void {
  const loaded = load('rules', texts.en);
  const { model: _old, ...ruleset } = loaded.ruleset;
  const labelled = readdirSync(join(fixtures, 'drafts')).filter((name) => name.endsWith('.jsonl'));
  const opinions = readLabelled(join(fixtures, 'opinions', 'opinions.jsonl'));
  const own = readLabelled(join(fixtures, 'own', 'own.jsonl'));
  const drafts = [
    ...readWritten('rules/model/drafts'),
    ...labelled.sort().flatMap((name) => readLabelled(join(fixtures, 'drafts', name))),
    ...examplesOf(loaded),
    ...opinions,
    ...own,
  ];
  console.log(`${drafts.length} drafts`);
  const trials = crossTry(drafts, foldsOf(drafts), (some) => fit(some, classes));
  const quiet = { opinions: new Set(opinions), own: new Set(own) };
  const least = new Map(classes.map((each) => [each, chooseLeast(each, trials, quiet)]));
  console.log(compareWithLists(trials, least, ruleset));
  const kept = classes.filter((each) => Number.isFinite(least.get(each)));
  const fitted = fit(drafts, kept);
  const model: LearnedModel = { ...fitted, least: kept.map((each) => leastOf(each, least, fitted)) };
  writeFileSync('rules/model/model.json', `${JSON.stringify(model, null, 2)}\n`);
  console.log(
    `${model.rows.length} letters of weights; silent: ${classes.filter((each) => !kept.includes(each))}`,
  );
}

/** The charter's opinions are kept out of the drafts above, so that the charter tells something new. */
function leastOf(category: Category, least: ReadonlyMap<Category, number>, fitted: LearnedModel): number {
  const compiled = compileModel(fitted);
  const told = opinionDrafts().flatMap((draft) => tellAll(draft, compiled));
  const odds = told.filter((one) => one.category === category).map((one) => one.odds + leastDistance);
  return Math.ceil((Math.max(least.get(category) as number, ...odds) + reserve) * 100) / 100;
}

const leastDistance = 0.2;
/** News are harmless and unlike any draft here: the model has to be surer than drafts ask. */
const reserve = 1;

function foldsOf(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const dealt = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const [, block] = /-(\d+)$/.exec(draft.group) ?? [];
    const fold = block === undefined ? draft.group : `blocks ${Number(block) % folds}`;
    const known = dealt.get(fold);
    if (known) known.push(draft);
    else dealt.set(fold, [draft]);
  }
  return dealt;
}

main();
