/** `doclai rules build`: the body of a release, byte for byte the same each time. */
import { existsSync } from 'node:fs';
import { readArguments } from '../../arguments';
import { type LayerValues, layerOptions, wrongLayer } from '../../layer-options';
import { load } from '../../load';
import { loadLayer } from '../../load-layer';
import { printMistake } from '../../mistake';
import { openRuleset } from '../../open-ruleset';
import { printReleaseBody, releaseBody } from '../../release-body';
import type { Speaker } from '../../streams';
import { writeNewFile } from '../../write-new-file';

const options = {
  ...layerOptions,
  sequence: { type: 'string' },
  issued: { type: 'string' },
  'note-vi': { type: 'string', default: '' },
  'note-en': { type: 'string', default: '' },
  out: { type: 'string' },
  'allow-shrink': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
} as const;

/** Runs the command; answers the exit status: 0 fine, 1 the folder has mistakes, 2 wrong usage. */
export function buildRelease(args: readonly string[], streams: Speaker): number {
  const read = readArguments(args, options, 1);
  const { texts } = read;
  const refuse = (message: string): number => {
    streams.stderr.write(`${message}\n${texts.usage}\n`);
    return 2;
  };
  if (!read.ok) return refuse(read.message);
  const {
    layer,
    base: basePath,
    sequence,
    issued,
    out,
    force,
    'note-vi': vi,
    'note-en': en,
    'allow-shrink': allowShrink,
  } = read.values;
  const wrong = wrongValue(read.values);
  if (wrong) return refuse(texts.badValue(wrong));
  const [folder = 'rules'] = read.words;
  if (!existsSync(folder)) return refuse(texts.noFile(folder));
  const base = basePath === undefined ? undefined : openRuleset(basePath, texts, streams);
  if (base === null) return 1;
  const loaded = base ? loadLayer(folder, layer, base, read.language) : load(folder, texts);
  for (const mistake of loaded.mistakes) streams.stderr.write(`${printMistake(mistake)}\n`);
  if (loaded.mistakes.length > 0) return 1;
  const facts = { layer, sequence: sequence ? Number(sequence) : undefined, issuedAt: issued, allowShrink };
  const body = printReleaseBody(releaseBody(loaded, { ...facts, notes: { vi, en } }));
  if (out !== undefined) return writeNewFile(out, body, force, texts, streams) ? 0 : 2;
  streams.stdout.write(body);
  return 0;
}

interface Values extends LayerValues {
  readonly sequence?: string | undefined;
  readonly issued?: string | undefined;
}

/** The first option whose value cannot be. */
function wrongValue({ sequence, issued, ...layer }: Values): string | undefined {
  if (sequence !== undefined && !/^[1-9]\d{0,14}$/.test(sequence)) return '--sequence';
  if (issued !== undefined && !isTime(issued)) return '--issued';
  return wrongLayer(layer);
}

function isTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && !Number.isNaN(Date.parse(text));
}
