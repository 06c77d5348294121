/** Every detector under the name by which rules ask for it. */
import type { Text } from '../text/read-text';
import { bankAccount } from './bank-account';
import { citizenCard9 } from './citizen-card-9';
import { dateOfBirth } from './date-of-birth';
import type { Detector, DetectorHit } from './detector';
import { documentNumber } from './document-number';
import { eMail } from './e-mail';
import { healthCard } from './health-card';
import { internalHost } from './internal-host';
import { lookalikeLink } from './lookalike-link';
import { nationalId } from './national-id';
import { otp } from './otp';
import { password } from './password';
import { phone } from './phone';
import { plainHttpLink } from './plain-http-link';
import { secrecyMark } from './secrecy-mark';
import { shortLink } from './short-link';

const detectors: ReadonlyMap<string, Detector> = new Map(
  [
    nationalId,
    citizenCard9,
    phone,
    eMail,
    secrecyMark,
    documentNumber,
    password,
    otp,
    bankAccount,
    dateOfBirth,
    lookalikeLink,
    shortLink,
    plainHttpLink,
    internalHost,
    healthCard,
  ].map((detector) => [detector.name, detector]),
);

export const detectorNames: readonly string[] = [...detectors.keys()];

/** The hits of one detector in the order of the draft; none for a name that nobody knows. */
export function detect(name: string, text: Text): readonly DetectorHit[] {
  return detectors.get(name)?.find(text) ?? [];
}
