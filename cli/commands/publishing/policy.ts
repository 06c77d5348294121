/** `doclai policy …`: sample files for the browsers' policies, and a look at one that somebody wrote. */
import { join } from 'node:path';
import { understand } from '../../../lib/policy/understand';
import { locales } from '../../../locales';
import { type Call, carryOut, given, WrongUsage } from '../../publishing/carry-out';
import { readBytes, writeWhole } from '../../publishing/files';
import { findSettings } from '../../publishing/policy-file';
import { policyBrowsers } from '../../publishing/policy-places';
import { policySamples } from '../../publishing/policy-samples';
import { Refusal } from '../../publishing/refusal';
import type { Streams } from '../../streams';

const shape = { usage: 'policy', options: { out: { type: 'string' } }, words: 2 } as const;

type PolicyCall = Call<(typeof shape)['options']>;

export function policy(args: readonly string[], streams: Streams): Promise<number> {
  return carryOut(args, streams, shape, (call) => {
    const [what, word] = call.words;
    if (what === 'check') return check(call, given(word, 'TỆP'));
    if (what === 'sample') return sample(call, given(word, policyBrowsers.join(' | ')));
    throw new WrongUsage('check | sample');
  });
}

/** Tells each name as a browser would understand it; a name without effect is a mistake. */
function check({ say, texts, language }: PolicyCall, file: string): void {
  const found = findSettings(new TextDecoder().decode(readBytes(file)));
  if (!found) throw new Refusal('not-a-policy', file);
  if (!found.isInPlace) {
    for (const place of found.expected) say(texts.policy.nested(place));
    throw new Refusal('not-a-policy', `${file}: ${found.place}`);
  }
  say(texts.policy.found(found.place));
  const { keys } = locales[language].policy;
  const { entries } = understand(found.settings).policy;
  for (const entry of entries) {
    if (entry.state === 'applied') say(texts.policy.understood(entry.name, entry.value));
    if (entry.state === 'wrong') say(texts.policy.wrong(entry.name, keys[entry.name].fits));
    if (entry.state === 'refused') say(texts.policy.refused(entry.name));
    if (entry.state === 'unknown') say(texts.policy.unknown(entry.name));
  }
  const wrong = entries.filter(({ state }) => state !== 'applied');
  if (wrong.length > 0) throw new Refusal('not-a-policy', wrong.map(({ name }) => name).join(', '));
}

function sample({ values, say, texts }: PolicyCall, word: string): void {
  const browser = policyBrowsers.find((name) => name === word);
  if (!browser) throw new WrongUsage(policyBrowsers.join(' | '));
  const folder = given(values.out, '--out');
  for (const { name, content } of policySamples(browser)) {
    writeWhole(join(folder, name), content);
    say(texts.written(join(folder, name)));
  }
}
