import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/popup';
import type { PopupActions } from '../../components/popup/popup-props';
import { readPolicy } from '../../lib/policy/policy';
import { readActive, watchActive } from '../../lib/ruleset/active';
import { defaultsOf, readSettings, type Settings, watchSettings, writeSettings } from '../../lib/settings';
import { readTab, requestAccess } from '../../lib/tab-state';

const hour = 3_600_000;
const root = createRoot(document.getElementById('root') as HTMLElement);

async function show(): Promise<void> {
  const [tab, inUse, policy] = await Promise.all([readTab(), readActive(), readPolicy()]);
  const settings = await readSettings(defaultsOf(policy));
  const { language } = settings;
  const siteHere = tab.site ? [tab.site] : [];
  const actions: PopupActions = {
    askAccess: () => void requestAccess().then(show),
    pauseHour: () => void choose({ pause: { until: Date.now() + hour } }),
    pauseSite: () => void choose({ sitesOff: [...settings.sitesOff, ...siteHere] }),
    resume: () =>
      void choose({ pause: null, sitesOff: settings.sitesOff.filter((site) => site !== tab.site) }),
    setLanguage: (chosen) => void choose({ language: chosen }),
  };
  document.documentElement.lang = language;
  root.render(<Popup tab={tab} inUse={inUse} language={language} actions={actions} />);
}

async function choose(patch: Partial<Settings>): Promise<void> {
  await writeSettings(patch);
  await show();
  // The tab hears of a pause only now and answers with its old state for some milliseconds.
  setTimeout(show, 250);
}

const { signal } = new AbortController();
watchActive(signal, show);
watchSettings(signal, show);
void show();
