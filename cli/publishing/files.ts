/** Files of the publishing commands, read as bytes and written so that nobody ever sees half of one. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from './refusal';

export function readBytes(file: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(readFileSync(file));
  } catch {
    throw new Refusal('no-file', file);
  }
}

/** Written beside its place first: a web server hands out the old file or the new one. */
export function writeWhole(file: string, content: Uint8Array | string, mode = 0o644): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.new`;
  writeFileSync(beside, content, { mode });
  renameSync(beside, file);
}

/** JSON as people and web servers get it. */
export function writeJson(file: string, json: object): void {
  writeWhole(file, `${JSON.stringify(json)}\n`);
}
