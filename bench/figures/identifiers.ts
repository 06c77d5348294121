/** Exact spans of identifiers of 22 types in texts of one generator (tests/fixtures/texts). */
import type { Ruleset } from '../../lib/engine/types';
import { askFor } from './ask';
import { type LabelledText, readLabelled } from './labelled-texts';
import type { Counts } from './score';

/** Which detectors are to find a type of the set. */
const detectorsOf: Readonly<Record<string, readonly string[]>> = {
  PHONE: ['phone'],
  LANDLINE: ['landline'],
  CCCD: ['national-id'],
  CMND: ['citizen-card-9'],
  TAX: ['tax-code'],
  BHXH: ['social-insurance'],
  BHYT: ['health-card'],
  PASSPORT: ['passport'],
  PLATE: ['plate'],
  BANK_ACCT: ['bank-account'],
  CARD: ['payment-card'],
  DOB: ['date-of-birth'],
  'DOC_NO+PARTY_DOC': ['document-number'],
  ADDRESS: ['address'],
  GPS: ['coordinates', 'map-link'],
  PERSON: ['person-name'],
  EMAIL: ['e-mail'],
  PASSWORD: ['password'],
  OTP: ['otp'],
  PRIVATE_IP: ['private-ip'],
  SECRECY_MARK: ['secrecy-mark'],
};

export interface TypeFigures {
  readonly type: string;
  readonly detectors: readonly string[];
  /** Absent where the engine has no such detector. */
  readonly counts?: Counts;
  /** Some of what went wrong. */
  readonly mistakes: readonly string[];
}

export function identifierFigures(ruleset: Ruleset): readonly TypeFigures[] {
  const texts = readLabelled('tests/fixtures/texts/vi_pii_synth.jsonl');
  return Object.entries(detectorsOf).map(([type, detectors]) => {
    const ask = askFor(detectors, ruleset);
    if (!ask) return { type, detectors, mistakes: [] };
    return { type, detectors, ...compare(texts, type.split('+'), ask) };
  });
}

function compare(
  texts: readonly LabelledText[],
  types: readonly string[],
  ask: NonNullable<ReturnType<typeof askFor>>,
): { readonly counts: Counts; readonly mistakes: readonly string[] } {
  const counts = { right: 0, wrong: 0, missed: 0 };
  const mistakes: string[] = [];
  for (const { text, spans } of texts) {
    const key = ({ start, end }: { readonly start: number; readonly end: number }) => `${start}-${end}`;
    const wanted = new Map(spans.filter(({ type }) => types.includes(type)).map((span) => [key(span), span]));
    for (const found of ask(text)) {
      if (wanted.delete(key(found))) counts.right++;
      else {
        counts.wrong++;
        mistakes.push(`found “${text.slice(found.start, found.end)}” in “${text}”`);
      }
    }
    counts.missed += wanted.size;
    for (const { start, end } of wanted.values()) {
      mistakes.push(`missed “${text.slice(start, end)}” in “${text}”`);
    }
  }
  return { counts, mistakes };
}
