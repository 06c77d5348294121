/** `channel report`: how far a release has come, from the web server's own log, without anyone's address. */

import { countRequests } from '../../publishing/access-log';
import { allReleases } from '../../publishing/channel-folder';
import { readBytes } from '../../publishing/files';
import { Refusal } from '../../publishing/refusal';
import type { ChannelCall } from './channel-options';

export function reportChannel({ values, say, texts }: ChannelCall, logs: readonly string[]): void {
  const counts = countRequests(logs.map((log) => new TextDecoder().decode(readBytes(log))).join('\n'));
  if (counts.size === 0) throw new Refusal('not-a-log', logs.join(', '));
  const releases = values.folder === undefined ? new Map() : allReleases({ path: values.folder });
  const { day, asked, downloads, release, unknown } = texts.report;
  say([day, asked, release, downloads].join('\t'));
  for (const [date, { pointer, byHash }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (byHash.size === 0) say([date, pointer, '–', 0].join('\t'));
    for (const [hash, count] of byHash) {
      const known = releases.get(hash);
      const name = known ? `${known.layer} ${known.sequence}` : `${hash.slice(0, 8)} (${unknown})`;
      say([date, pointer, name, count].join('\t'));
    }
  }
}
