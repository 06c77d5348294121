/** Every detector under the name by which rules ask for it. */
import { address } from './address';
import { bankAccount } from './bank-account';
import { circulationMark } from './circulation-mark';
import { citizenCard9 } from './citizen-card-9';
import { coordinates } from './coordinates';
import { credential } from './credential';
import { dateOfBirth } from './date-of-birth';
import type { Detector } from './detector';
import { documentNumber } from './document-number';
import { drivingLicence } from './driving-licence';
import { eMail } from './e-mail';
import { healthCard } from './health-card';
import { internalHost } from './internal-host';
import { landline } from './landline';
import { lookalikeLink } from './lookalike-link';
import { mapLink } from './map-link';
import { money } from './money';
import { namedPhone } from './named-phone';
import { nationalId } from './national-id';
import { otp } from './otp';
import { passport } from './passport';
import { password } from './password';
import { paymentCard } from './payment-card';
import { personName } from './person-name';
import { phone } from './phone';
import { plainHttpLink } from './plain-http-link';
import { plate } from './plate';
import { privateIp } from './private-ip';
import { privateKey } from './private-key';
import { secrecyMark } from './secrecy-mark';
import { shortLink } from './short-link';
import { socialInsurance } from './social-insurance';
import { taxCode } from './tax-code';

export const detectors: ReadonlyMap<string, Detector> = new Map(
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
    privateIp,
    credential,
    privateKey,
    circulationMark,
    landline,
    namedPhone,
    passport,
    drivingLicence,
    plate,
    paymentCard,
    taxCode,
    socialInsurance,
    money,
    coordinates,
    mapLink,
    address,
    personName,
  ].map((detector) => [detector.name, detector]),
);

export const detectorNames: readonly string[] = [...detectors.keys()];
