/**
 * Where the files of a channel lie under the update address: each channel is a folder that is whole by itself, and the
 * same names are asked for by everyone.
 */
export const places = {
  channel: (channel: string): string => `${channel}/channel.json`,
  root: (channel: string, version: number): string => `${channel}/root/${version}.json`,
  release: (channel: string, sha256: string): string => `${channel}/r/${sha256}.json`,
} as const;

/** The address of a file under an update address, which may end with a slash or not. */
export function addressOf(updateUrl: string, place: string): string {
  return `${updateUrl.replace(/\/+$/, '')}/${place}`;
}
