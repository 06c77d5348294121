/** `doclai channel …`: what the holder of the channel key does. */
import { carryOut, given, WrongUsage } from '../../publishing/carry-out';
import type { Streams } from '../../streams';
import { disableRule, refreshChannel, revokeRelease } from './channel-emergency';
import { type ChannelCall, channelOptions } from './channel-options';
import { publishChannel } from './channel-publish';
import { reportChannel } from './channel-report';
import { rollBack } from './channel-rollback';

const commands: Readonly<
  Record<string, (call: ChannelCall, words: readonly string[]) => Promise<void> | void>
> = {
  publish: publishChannel,
  rollback: rollBack,
  disable: disableRule,
  revoke: revokeRelease,
  refresh: refreshChannel,
  report: reportChannel,
};

export function channel(args: readonly string[], streams: Streams): Promise<number> {
  const shape = { usage: 'channel', options: channelOptions, words: 20 } as const;
  return carryOut(args, streams, shape, async (call) => {
    const [name = '', ...words] = call.words;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new WrongUsage(Object.keys(commands).join(' | '));
    given(words[0], 'THƯ_MỤC');
    await command(call, words);
  });
}
