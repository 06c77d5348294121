import { describe, expect, it } from 'vitest';
import { noPolicy } from '../../lib/policy/policy';
import { type Observed, statusOf, type UpdateLabel } from '../../lib/ruleset/status';
import { emptyState, type UpdateState } from '../../lib/ruleset/update-state';

const now = Date.UTC(2026, 10, 26);
const active = {
  origin: 'download',
  channel: 'stable',
  sequence: 1,
  issuedAt: '2026-11-25T00:00:00Z',
  expires: '2027-05-24T00:00:00Z',
  layers: [],
  ruleCounts: {},
  since: now,
} satisfies UpdateState['active'];
const state: UpdateState = {
  ...emptyState,
  active,
  lastCheck: now,
  pointerExpires: active.expires,
  rootExpires: '2028-11-01T00:00:00Z',
  signedUntil: Date.parse(active.issuedAt),
};
const source = { urls: ['https://nhac.example.vn/'], channel: 'stable', intervalMinutes: 1440, layers: [] };
const usual: Observed = { state, source, policy: noPolicy, lastOutcome: undefined, hasAccess: true, now };

const failed = (outcome: 'unreachable' | 'bad-signature') => ({
  state: { ...state, failures: 1 },
  lastOutcome: { at: now, origin: 'download' as const, outcome },
});

const rows: readonly (readonly [UpdateLabel, string, Partial<Observed>])[] = [
  ['ok', 'all is well', {}],
  ['waiting', 'nothing was looked for yet', { state: emptyState }],
  ['no-address', 'no address is set', { source: { ...source, urls: [] } }],
  ['off', 'the agency has switched looking off', { policy: { ...noPolicy, updatesEnabled: false } }],
  ['no-permission', 'Firefox was not asked yet', { hasAccess: false }],
  ['offline', 'no server answers', failed('unreachable')],
  ['rejected', 'what came was refused', failed('bad-signature')],
  ['stale', 'the pointer has run out (row 7)', { now: Date.parse('2027-06-01') }],
  ['stale', 'the root has run out (row 14)', { state: { ...state, rootExpires: '2026-11-01T00:00:00Z' } }],
  ['clock-suspect', 'the clock stands in 1999 (row 15)', { now: Date.UTC(1999, 0, 1) }],
  [
    'clock-suspect',
    'the clock stands in 2071 and the server tells its own',
    {
      now: Date.UTC(2071, 0, 1),
      state: { ...state, skew: Date.UTC(2026, 10, 26) - Date.UTC(2071, 0, 1) },
    },
  ],
  ['set-back', 'the one before is back', { state: { ...state, isSetBack: true } }],
];

describe('what is said of updates', () => {
  it.each(rows)('is %s where %s', (label, _, changes) => {
    expect(statusOf({ ...usual, ...changes }).label).toBe(label);
  });

  it('names the addresses, the channel and the moments that are known', () => {
    expect(statusOf({ ...usual, state: { ...state, due: now + 1, lastSuccess: now } })).toEqual({
      label: 'ok',
      urls: source.urls,
      channel: 'stable',
      lastCheck: now,
      lastSuccess: now,
      due: now + 1,
      expires: active.expires,
      canGoBack: true,
    });
  });
});
