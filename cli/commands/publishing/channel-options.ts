import type { Call } from '../../publishing/carry-out';

const list = { type: 'string', multiple: true, default: [] as string[] } as const;

export const channelOptions = {
  root: list,
  release: list,
  approver: list,
  key: { type: 'string' },
  days: { type: 'string', default: '180' },
  minutes: { type: 'string', default: '60' },
  check: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  reason: { type: 'string' },
  back: { type: 'boolean', default: false },
  calendar: { type: 'string' },
  folder: { type: 'string' },
} as const;

export type ChannelCall = Call<typeof channelOptions>;
