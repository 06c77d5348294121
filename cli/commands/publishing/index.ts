/** The commands of those who publish rulesets, by name. */
import type { Streams } from '../../streams';
import { channel } from './channel';
import { keys } from './keys';
import { pack } from './pack';
import { policy } from './policy';
import { release } from './release';
import { root } from './root';
import { serve } from './serve';

export const publishingCommands: Readonly<
  Record<string, (args: readonly string[], streams: Streams) => Promise<number>>
> = { keys, root, release, channel, pack, policy, serve };
