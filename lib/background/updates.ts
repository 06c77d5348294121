/** When rulesets are looked for: the managed settings, the alarm, a start, a person. */
import { type Browser, browser } from 'wxt/browser';
import type { AboutRuleset, RulesetAnswer } from '../messages';
import { refreshPolicy, watchManaged } from '../policy/refresh';
import type { Understanding } from '../policy/understand';
import { ensureActive } from '../ruleset/ensure-active';
import { setBack } from '../ruleset/probation';
import { firstLook } from '../ruleset/schedule';
import { importPack, look, type Occasion } from '../ruleset/update';
import { changeState, readState } from '../ruleset/update-state';

const alarmName = 'look-for-ruleset';

/** Alarms of the browser are late or early by less than this. */
const slack = 60_000;

/** Called at each start of the background, before anything is awaited. */
export function watchUpdates(): void {
  let policy = refreshPolicy();
  const wake = async (occasion: Occasion = 'wake'): Promise<RulesetAnswer> => {
    const answer = await look(occasion, await policy, Date.now());
    await setAlarm(await policy);
    return answer;
  };
  const follow = async (): Promise<void> => {
    await policy;
    await ensureActive(Date.now());
    await wake();
  };
  watchManaged(() => {
    policy = refreshPolicy();
    quietly(follow());
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) quietly(wake());
  });
  browser.runtime.onStartup.addListener(() => quietly(waitAfterStart()));
  browser.runtime.onMessage.addListener((message: AboutRuleset, sender, answer) => {
    const answering = answerTo(message, sender, { wake, policy: () => policy });
    answering?.then(answer, () => answer({ ok: false, outcome: 'not-stored' }));
    return answering !== null;
  });
  quietly(follow());
}

/** A fault in here leaves what is active as it is. */
const quietly = (work: Promise<unknown>): void => void work.catch(() => {});

interface Means {
  readonly wake: (occasion: Occasion) => Promise<RulesetAnswer>;
  readonly policy: () => Promise<Understanding>;
}

/** Only our own pages may ask; null for what is not about rulesets. */
function answerTo(
  message: AboutRuleset,
  { url = '' }: Browser.runtime.MessageSender,
  { wake, policy }: Means,
): Promise<RulesetAnswer> | null {
  if (message.to !== 'background' || !url.startsWith(browser.runtime.getURL('/'))) return null;
  if (message.say === 'look-now') return wake('asked');
  if (message.say === 'go-back') return goBack();
  if (message.say !== 'import-pack') return null;
  return policy().then((known) => importPack(message.text, known, Date.now(), message.accepted));
}

async function goBack(): Promise<RulesetAnswer> {
  return (await setBack(Date.now())) ? { ok: true, outcome: 'installed' } : { ok: true, outcome: 'same' };
}

async function waitAfterStart(): Promise<void> {
  await changeState((state) => ({ ...state, due: firstLook(Date.now(), state.due, Math.random()) }));
}

/** Alarms can be lost at a browser start; one that is made anew at each wake would never come. */
async function setAlarm({ policy }: Understanding): Promise<void> {
  const { due } = await readState();
  const alarm = await browser.alarms.get(alarmName);
  if (due === undefined || !policy.updatesEnabled) {
    if (alarm) await browser.alarms.clear(alarmName);
    return;
  }
  const when = Math.max(due, Date.now() + slack);
  if (!alarm || Math.abs(alarm.scheduledTime - when) > slack) browser.alarms.create(alarmName, { when });
}
