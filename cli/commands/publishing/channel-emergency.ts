/** What the channel key can do alone, at once: take rules out, revoke a release, prolong the pointer. */
import { type DisableReason, disableReasons } from '../../../lib/ruleset/channel';
import { mostDisabled, mostRevoked } from '../../../lib/ruleset/limits';
import { calendarOf } from '../../publishing/calendar';
import { given, WrongUsage } from '../../publishing/carry-out';
import { allReleases, currentReleases, openPublished } from '../../publishing/channel-folder';
import { writeWhole } from '../../publishing/files';
import { publishNext } from '../../publishing/next-pointer';
import { Refusal } from '../../publishing/refusal';
import type { ChannelCall } from './channel-options';

export async function disableRule(call: ChannelCall, [path = '', id]: readonly string[]): Promise<void> {
  const { values, say, texts } = call;
  const rule = given(id, 'MỤC_NHẮC');
  const folder = await openPublished(path);
  const others = folder.pointer.disableRules.filter((one) => one.id !== rule);
  if (values.back) {
    await publishNext(call, folder, { disableRules: others });
    say(texts.enabled(rule));
    return;
  }
  const reason = disableReasons.find((one) => one === values.reason);
  if (!reason) throw new WrongUsage(`--reason ${reasonsOf(texts.reasons)}`);
  const exists = currentReleases(folder).some(({ ruleset }) => ruleset.rules.some((one) => one.id === rule));
  if (!exists) throw new Refusal('unknown-rule', rule);
  if (others.length >= mostDisabled) throw new Refusal('too-many-disabled', rule);
  await publishNext(call, folder, { disableRules: [...others, { id: rule, reason }] });
  say(texts.disabled(rule, texts.reasons[reason]));
}

export async function revokeRelease(call: ChannelCall, [path = '', start]: readonly string[]): Promise<void> {
  const folder = await openPublished(path);
  const wanted = given(start, 'MÃ_BĂM').replaceAll(' ', '');
  const found = [...allReleases(folder).keys()].filter((hash) => hash.startsWith(wanted));
  const [hash, ...more] = found;
  if (wanted.length < 8 || !hash || more.length > 0) throw new Refusal('unknown-release', wanted);
  const revoked = [...new Set([...folder.pointer.revoked, hash])];
  if (revoked.length > mostRevoked) throw new Refusal('too-many-revoked', hash);
  await publishNext(call, folder, { revoked });
  call.say(call.texts.revoked(hash));
}

export async function refreshChannel(call: ChannelCall, [path = '']: readonly string[]): Promise<void> {
  const { values, say, texts } = call;
  const folder = await openPublished(path);
  const pointer = await publishNext(call, folder, {});
  if (values.calendar === undefined) return;
  const { root } = folder.chain;
  writeWhole(values.calendar, calendarOf(pointer, root, texts.calendar));
  say(texts.written(values.calendar));
}

function reasonsOf(sentences: Readonly<Record<DisableReason, string>>): string {
  return disableReasons.map((reason) => `${reason} (${sentences[reason]})`).join(' | ');
}
