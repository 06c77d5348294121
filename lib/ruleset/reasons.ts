/** Every reason for which a file of a publisher, or a key, is refused: each has a sentence in `locales/refusals-*`. */
import type { AdmitReason } from './admit';
import type { KeyReason } from './key-file';
import type { SignReason } from './signing';
import type { VerifyReason } from './verify';

export type RefusedFor = VerifyReason | AdmitReason | KeyReason | SignReason;
