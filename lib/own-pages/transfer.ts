/** The author's own choices as a file, to take to another computer or to keep; nothing of any draft is in it. */
import * as z from 'zod';
import { policyKeys } from '../policy/schema';
import { readDismissals, writeDismissals } from '../reminders/stored-dismissals';
import { readChosenSettings, type Settings, writeSettings } from '../settings';

z.config({ jitless: true });

const site = z.enum(['facebook', 'youtube', 'x']);
const short = z.string().min(1).max(200);

/** A pause is of today and stays out of the file. */
const settings = z.strictObject({
  language: z.enum(['vi', 'en']).optional(),
  sitesOff: z.array(site).max(3).optional(),
  cardFrom: z.enum(['info', 'caution', 'serious']).optional(),
  asking: z.enum(['serious', 'never']).optional(),
  update: z
    .strictObject({
      url: policyKeys.updateUrls.unwrap().element.optional(),
      channel: policyKeys.channel.optional(),
      intervalMinutes: policyKeys.updateIntervalMinutes.optional(),
    })
    .optional(),
});

const dismissal = z.union([
  z.strictObject({ kind: z.literal('phrase'), rule: short, phrase: short }),
  z.strictObject({ kind: z.literal('rule-on-site'), rule: short, site }),
]);

const transfer = z.strictObject({
  doclai: z.literal('choices'),
  spec: z.literal(1),
  settings,
  dismissals: z.array(dismissal).max(5000),
});

/** `where` names the place at fault for a person: "dismissals.3.rule". */
export type ImportRefusal =
  | { readonly reason: 'not-json' | 'not-an-export' | 'newer' }
  | { readonly reason: 'damaged'; readonly where: string };

export type ImportOutcome = { readonly ok: true } | ({ readonly ok: false } & ImportRefusal);

export async function exportChoices(): Promise<string> {
  const { pause: _, ...chosen } = await readChosenSettings();
  const known = settings.strip().parse(chosen);
  const file = { doclai: 'choices', spec: 1, settings: known, dismissals: await readDismissals() };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Takes a file over whole, in place of what was chosen before; one with a fault anywhere changes nothing. */
export async function importChoices(text: string): Promise<ImportOutcome> {
  const reading = readTransfer(text);
  if (!reading.ok) return reading;
  await writeSettings(reading.file.settings as Partial<Settings>);
  await writeDismissals(reading.file.dismissals);
  return { ok: true };
}

type Transfer = Required<z.infer<typeof transfer>>;
type TransferReading =
  | { readonly ok: true; readonly file: Transfer }
  | ({ readonly ok: false } & ImportRefusal);

function readTransfer(text: string): TransferReading {
  const json = parse(text);
  if (json === undefined) return { ok: false, reason: 'not-json' };
  const head = z.looseObject({ doclai: z.literal('choices'), spec: z.number() }).safeParse(json);
  if (!head.success) return { ok: false, reason: 'not-an-export' };
  if (head.data.spec > 1) return { ok: false, reason: 'newer' };
  const whole = transfer.safeParse(json);
  if (whole.success) return { ok: true, file: whole.data };
  return { ok: false, reason: 'damaged', where: whole.error.issues[0]?.path.join('.') ?? '' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
