import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { watchPauseEnd } from '../../lib/background/pause-end';
import { readSettings, writeSettings } from '../../lib/settings';

const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => fakeBrowser.reset());

describe('a pause with an end', () => {
  it('has an alarm at its end, also after a browser start', async () => {
    const until = Date.now() + 3_600_000;
    await writeSettings({ pause: { until } });
    watchPauseEnd();
    await settled();
    expect(await fakeBrowser.alarms.get('pause-end')).toMatchObject({ scheduledTime: until });
  });

  it('is taken back by the alarm', async () => {
    watchPauseEnd();
    await writeSettings({ pause: { until: Date.now() - 1 } });
    await settled();
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'pause-end', scheduledTime: Date.now() });
    await settled();
    expect((await readSettings()).pause).toBeNull();
  });

  it('needs no alarm where it was taken back', async () => {
    watchPauseEnd();
    await writeSettings({ pause: { until: Date.now() + 3_600_000 } });
    await settled();
    await writeSettings({ pause: null });
    await settled();
    expect(await fakeBrowser.alarms.get('pause-end')).toBeUndefined();
  });
});
