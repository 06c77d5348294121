/** Where the author wants rulesets from: what was typed is judged as the agency's own settings are. */
import { policyKeys } from '../policy/schema';
import { readChosenSettings, writeSettings } from '../settings';

/** As typed; empty: the agency's, or none. */
export interface TypedSource {
  readonly url: string;
  readonly channel: string;
}

export type SourceRefusal = 'not-an-address' | 'not-a-channel';

/** Writes the choice, or says what of it cannot be; then nothing has changed. */
export async function chooseSource(typed: TypedSource): Promise<SourceRefusal | null> {
  const url = typed.url.trim();
  const channel = typed.channel.trim();
  if (url !== '' && !policyKeys.updateUrls.safeParse([url]).success) return 'not-an-address';
  if (channel !== '' && !policyKeys.channel.safeParse(channel).success) return 'not-a-channel';
  const { intervalMinutes } = (await readChosenSettings()).update ?? {};
  await writeSettings({
    update: {
      ...(url === '' ? {} : { url }),
      ...(channel === '' ? {} : { channel }),
      ...(intervalMinutes === undefined ? {} : { intervalMinutes }),
    },
  });
  return null;
}

export async function chooseInterval(intervalMinutes: number): Promise<void> {
  const { update } = await readChosenSettings();
  await writeSettings({ update: { ...update, intervalMinutes } });
}
