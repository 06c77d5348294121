import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/popup';
import { popupActions } from '../../lib/own-pages/popup-actions';
import { readOutcomes, readPopup } from '../../lib/own-pages/popup-data';
import { watchActive } from '../../lib/ruleset/active';
import type { HistoryRow } from '../../lib/ruleset/history';
import { watchSettings } from '../../lib/settings';

const root = createRoot(document.getElementById('root') as HTMLElement);
let history: readonly HistoryRow[] | null = null;

async function show(): Promise<void> {
  const { settings, ...data } = await readPopup();
  const { language } = settings;
  document.documentElement.lang = language;
  const actions = popupActions({ ...data, settings }, show);
  root.render(<Popup {...data} history={history} language={language} actions={actions} />);
}

async function showOutcomes(): Promise<void> {
  history = await readOutcomes();
  await show();
}

const { signal } = new AbortController();
watchActive(signal, () => void showOutcomes());
watchSettings(signal, () => void show());
void show().then(showOutcomes);
