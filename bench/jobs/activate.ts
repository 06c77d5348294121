/** Everything that a release goes through before it becomes active, over a hash and a parse of the same bytes. */
import { readFileSync } from 'node:fs';
import { linearEngine } from '../../lib/parts/linear-engine';
import { fromBase64 } from '../../lib/ruleset/base64';
import { checkSignature } from '../../lib/ruleset/ed25519';
import type { EnvelopeFile } from '../../lib/ruleset/envelope';
import { sha256 } from '../../lib/ruleset/hash';
import { judgeSet, type LayerFile } from '../../lib/ruleset/judge-set';
import type { Root } from '../../lib/ruleset/root';
import { distFolder } from '../folders';
import type { Answer } from './job';

export const signedReleaseFile = `${distFolder}/release.json`;

export interface SignedRelease {
  readonly root: Root;
  readonly pin: LayerFile['pin'];
  readonly file: EnvelopeFile;
}

const rounds = 15;

export async function activate(): Promise<Answer> {
  const { root, pin, file } = JSON.parse(readFileSync(signedReleaseFile, 'utf8')) as SignedRelease;
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  const body = fromBase64(file.payload) ?? new Uint8Array();
  const ours: number[] = [];
  const least: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    least.push(
      await timed(async () => {
        await sha256(body);
        // The same bytes: what is parsed has to become text first.
        JSON.parse(new TextDecoder().decode(body));
      }),
    );
    ours.push(await timed(() => judge({ pin, file: bytes }, root)));
  }
  const [judgeMs, parseMs] = [middle(ours), middle(least)];
  return {
    figures: {
      activateOverParse: judgeMs / parseMs,
      activateMs: judgeMs,
      hashAndParseMs: parseMs,
      releaseKb: body.length / 1024,
    },
  };
}

async function judge(layer: LayerFile, trust: Root): Promise<void> {
  const judged = await judgeSet([layer], {
    trust,
    floors: {},
    ruleCounts: {},
    check: checkSignature,
    linear: linearEngine,
    clock: () => performance.now(),
  });
  if (!judged.ok) throw new Error(`the release is refused: ${judged.reason} ${judged.where}`);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
