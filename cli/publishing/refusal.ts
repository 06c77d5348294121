/** What the publishing commands refuse, with a reason of a closed list; caught once, in `carry-out`. */
import type { RefusedFor } from '../../lib/ruleset/reasons';

export const publishingReasons = [
  'no-file',
  'loose-permissions',
  'not-a-channel',
  'not-a-root',
  'needs-root',
  'few-keys',
  'unknown-rule',
  'unknown-release',
  'too-many-disabled',
  'too-many-revoked',
  'pointer-too-large',
  'unreachable',
  'redirected',
  'no-cross-origin',
  'differs',
  'not-a-log',
  'not-a-policy',
  'no-passphrase',
] as const;

export type PublishingReason = (typeof publishingReasons)[number];

export class Refusal extends Error {
  constructor(
    readonly reason: RefusedFor | PublishingReason,
    /** A file, a rule, an address: where it is. */
    readonly where = '',
  ) {
    super(`${reason}: ${where}`);
    this.name = 'Refusal';
  }
}

type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: RefusedFor; readonly where?: string };

/** The value, or the end of the command with the reason. */
export function must<T>(result: Result<T>, where = ''): T {
  if (result.ok) return result.value;
  throw new Refusal(result.reason, [where, result.where].filter(Boolean).join(': '));
}
