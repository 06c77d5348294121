/** `doclai serve`: a local web server for trying a folder of channels, with a fault when asked for. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { carryOut, given, WrongUsage } from '../../publishing/carry-out';
import { type FaultName, faults } from '../../publishing/faults';
import { createTryServer } from '../../publishing/try-server';
import type { Streams } from '../../streams';

const shape = {
  usage: 'serve',
  options: { port: { type: 'string', default: '8787' }, fault: { type: 'string' } },
  words: 1,
} as const;

/** Runs until the signal ends it; without one, until the process does. */
export function serve(args: readonly string[], streams: Streams, signal?: AbortSignal): Promise<number> {
  return carryOut(args, streams, shape, async ({ values, words, texts, say }) => {
    const folder = given(words[0], 'THƯ_MỤC');
    const fault = (Object.keys(faults) as FaultName[]).find((name) => name === values.fault);
    if (values.fault !== undefined && !fault)
      throw new WrongUsage(`--fault ${Object.keys(faults).join(' | ')}`);
    const server = createTryServer(folder, fault);
    server.listen(Number(values.port), '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    say(texts.serving(`http://127.0.0.1:${port}/`, fault));
    signal?.addEventListener('abort', () => {
      server.close();
      server.closeAllConnections();
    });
    await once(server, 'close');
  });
}
