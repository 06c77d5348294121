/** `doclai release …`: reading, signing and judging what approvers are asked to approve. */

import { linearEngine } from '../../../lib/parts/linear-engine';
import { sha256 } from '../../../lib/ruleset/hash';
import { fingerprintOf, review } from '../../../lib/ruleset/review';
import { reviewPage } from '../../../lib/ruleset/review-page';
import { locales } from '../../../locales';
import { type Call, carryOut, given, WrongUsage } from '../../publishing/carry-out';
import { writeJson, writeWhole } from '../../publishing/files';
import { openKeys } from '../../publishing/keys';
import { judge, type OpenedRelease, openRelease } from '../../publishing/open-release';
import { signatureLine, signWith } from '../../publishing/sign-file';
import { readChain } from '../../publishing/trust';
import type { Streams } from '../../streams';

const list = { type: 'string', multiple: true, default: [] as string[] } as const;

const shape = {
  usage: 'release',
  options: { before: { type: 'string' }, out: { type: 'string' }, key: list, root: list },
  words: 10,
} as const;

type ReleaseCall = Call<(typeof shape)['options']>;

const commands: Readonly<
  Record<string, (call: ReleaseCall, files: readonly OpenedRelease[]) => Promise<void>>
> = {
  review: writeReview,
  sign,
  verify,
  inspect,
};

export function release(args: readonly string[], streams: Streams): Promise<number> {
  return carryOut(args, streams, shape, async (call) => {
    const [name = '', ...paths] = call.words;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new WrongUsage(Object.keys(commands).join(' | '));
    given(paths[0], 'TỆP');
    await command(call, await Promise.all(paths.map(openRelease)));
  });
}

async function writeReview(call: ReleaseCall, [file]: readonly OpenedRelease[]): Promise<void> {
  if (!file) return;
  const { values, language, say, texts } = call;
  const out = given(values.out, '--out');
  const before = values.before === undefined ? null : (await openRelease(values.before)).release.ruleset;
  const { release: one, signable } = file;
  const model = await review({ release: one, body: signable.body, before, linear: linearEngine });
  writeWhole(out, reviewPage(model, { texts: locales[language].review, language }));
  say(texts.written(out));
  say(texts.fingerprint(model.fingerprint.join(' ')));
}

async function sign(call: ReleaseCall, files: readonly OpenedRelease[]): Promise<void> {
  const { values, say, texts } = call;
  const { root } = await readChain(given(values.root, '--root'));
  const keys = await openKeys(given(values.key, '--key'), call);
  for (const { signable, path, release: one } of files) {
    const role = `release:${one.layer}` as const;
    const signed = await signWith(signable, keys, [root], role);
    const out = values.out ?? path;
    writeJson(out, signed.file);
    say(texts.written(out));
    say(await signatureLine(signed, root, role, texts));
  }
}

async function verify(call: ReleaseCall, files: readonly OpenedRelease[]): Promise<void> {
  const { values, say, texts } = call;
  const { root } = await readChain(given(values.root, '--root'));
  for (const file of files) {
    await tell(call, file);
    say(await signatureLine(file.signable, root, `release:${file.release.layer}`, texts));
  }
  const { ruleset, orphans } = await judge(files, root);
  say(texts.admitted(ruleset.rules.length));
  if (orphans.length > 0) say(texts.orphans(orphans));
}

async function inspect(call: ReleaseCall, files: readonly OpenedRelease[]): Promise<void> {
  for (const file of files) {
    await tell(call, file);
    call.say(call.texts.signatures(file.signable.file.signatures.map(({ keyid }) => keyid)));
  }
}

async function tell({ say, texts }: ReleaseCall, { release: one, signable }: OpenedRelease): Promise<void> {
  say(texts.release(one.layer, one.sequence, one.ruleset.version, one.ruleset.rules.length));
  say(texts.fingerprint(fingerprintOf(await sha256(signable.body)).join(' ')));
}
