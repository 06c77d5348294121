import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/popup';
import { popupActions } from '../../lib/own-pages/popup-actions';
import { type PopupData, readPopup, readUpdates, type Updates } from '../../lib/own-pages/popup-data';
import { watchActive } from '../../lib/ruleset/active';
import { watchSettings } from '../../lib/settings';

const root = createRoot(document.getElementById('root') as HTMLElement);
let updates: Updates = { history: null, update: null, news: null };

async function show(): Promise<void> {
  await render();
}

async function render(): Promise<PopupData> {
  const data = await readPopup();
  const { language } = data.settings;
  document.documentElement.lang = language;
  root.render(<Popup {...data} {...updates} language={language} actions={popupActions(data, show)} />);
  return data;
}

async function showUpdates(): Promise<void> {
  updates = await readUpdates(await render());
  await render();
}

const { signal } = new AbortController();
watchActive(signal, () => void showUpdates());
watchSettings(signal, () => void show());
void showUpdates();
