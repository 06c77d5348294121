/** The pointer after another: one number higher, a new date, and one thing changed. */
import type { Channel } from '../../lib/ruleset/channel';
import type { EnvelopeFile } from '../../lib/ruleset/envelope';
import type { ChannelCall } from '../commands/publishing/channel-options';
import { given } from './carry-out';
import { type ChannelFolder, publish } from './channel-folder';
import { openKey } from './keys';
import { moment } from './make-root';

type Change = Partial<Pick<Channel, 'sets' | 'disableRules' | 'revoked'>>;

/** Signs and writes the pointer after the folder's, and says its number and how long it is good for. */
export async function publishNext(
  call: ChannelCall,
  folder: ChannelFolder,
  change: Change,
  releases: ReadonlyMap<string, EnvelopeFile> = new Map(),
): Promise<Channel> {
  const { values, texts, say } = call;
  const pointer = nextPointer(folder, change, values, Date.now());
  await publish(folder, releases, pointer, await openKey(given(values.key, '--key'), call));
  say(texts.published(pointer.channel, pointer.sequence, pointer.expires));
  return pointer;
}

function nextPointer(
  { name, pointer }: ChannelFolder,
  change: Change,
  { days, minutes }: Pick<ChannelCall['values'], 'days' | 'minutes'>,
  now: number,
): Channel {
  return {
    type: 'channel',
    spec: 1,
    channel: name,
    sequence: (pointer?.sequence ?? 0) + 1,
    issuedAt: moment(now),
    expires: moment(now + Number(days) * 86_400_000),
    minCheckMinutes: Number(minutes),
    sets: change.sets ?? pointer?.sets ?? [],
    disableRules: change.disableRules ?? pointer?.disableRules ?? [],
    revoked: change.revoked ?? pointer?.revoked ?? [],
  };
}
