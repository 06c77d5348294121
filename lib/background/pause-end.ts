/** A pause that has an end: an alarm takes it back, so that icon and pages come back without a look. */
import { browser } from 'wxt/browser';
import { readSettings, watchSettings, writeSettings } from '../settings';

const alarmName = 'pause-end';

/** Keeps the alarm in step with the settings; alarms can get lost at a browser start, so it is set anew there. */
export function watchPauseEnd(): void {
  const forever = new AbortController().signal;
  watchSettings(forever, () => void setAlarm());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void endPause();
  });
  void setAlarm();
}

async function setAlarm(): Promise<void> {
  const { pause } = await readSettings();
  if (!pause) await browser.alarms.clear(alarmName);
  else browser.alarms.create(alarmName, { when: pause.until });
}

async function endPause(): Promise<void> {
  const { pause } = await readSettings();
  if (pause && pause.until <= Date.now()) await writeSettings({ pause: null });
}
