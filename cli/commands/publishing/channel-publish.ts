/** `channel publish`: releases first, pointer last, and with `--check` all of it read back as a browser reads. */
import { basename, resolve } from 'node:path';
import type { Channel } from '../../../lib/ruleset/channel';
import { given } from '../../publishing/carry-out';
import {
  type ChannelFolder,
  currentReleases,
  openChannel,
  openPublished,
} from '../../publishing/channel-folder';
import { publishNext } from '../../publishing/next-pointer';
import { judge, type OpenedRelease, openRelease } from '../../publishing/open-release';
import { readBack } from '../../publishing/read-back';
import type { ChannelCall } from './channel-options';

export async function publishChannel(call: ChannelCall, [path = '']: readonly string[]): Promise<void> {
  const { values, say, texts } = call;
  if (values.release.length > 0 || values.check === undefined) await publish(call, path);
  if (values.check === undefined) return;
  const files = await readBack(values.check, await openPublished(path));
  say(texts.checked(`${values.check.replace(/\/+$/, '')}/${basename(resolve(path))}/`, files));
}

async function publish(call: ChannelCall, path: string): Promise<void> {
  const { values, say, texts } = call;
  const folder = await openChannel(path, values.root);
  const opened = await Promise.all(given(values.release, '--release').map(openRelease));
  await publishReleases(call, folder, opened);
  const { pointer } = await openPublished(path);
  if (pointer.disableRules.length > 0) say(texts.stillDisabled(pointer.disableRules.map(({ id }) => id)));
}

/** Publishes releases in place of those of the same layers; what a browser would refuse is refused here. */
export async function publishReleases(
  call: ChannelCall,
  folder: ChannelFolder,
  opened: readonly OpenedRelease[],
): Promise<void> {
  const { say, texts } = call;
  const admitted = await judge(opened, folder.chain.root, currentReleases(folder));
  if (admitted.orphans.length > 0) say(texts.orphans(admitted.orphans));
  const files = new Map(opened.map(({ pin, signable }) => [pin.sha256, signable.file]));
  await publishNext(call, folder, { sets: setsWith(folder.pointer, opened) }, files);
}

/** One set for the rule language of the new base; sets for other versions of it stay. */
function setsWith(pointer: Channel | null, opened: readonly OpenedRelease[]): Channel['sets'] {
  const engine = (opened.find(({ release }) => release.layer === 'base') ?? opened[0])?.release.engine;
  if (!engine) return pointer?.sets ?? [];
  const layers = opened.map(({ pin }) => pin);
  const others = (pointer?.sets ?? []).filter(
    (one) => one.engine.max < engine.min || one.engine.min > engine.max,
  );
  return [{ engine, layers }, ...others];
}
