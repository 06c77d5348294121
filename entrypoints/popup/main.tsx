import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/popup';
import { popupActions } from '../../lib/own-pages/popup-actions';
import { readInUse, readPopup, readUpdates, type Updates } from '../../lib/own-pages/popup-data';
import { type Active, watchActive } from '../../lib/ruleset/active';
import { watchSettings } from '../../lib/settings';

const root = createRoot(document.getElementById('root') as HTMLElement);
let data = readPopup();
let inUse: Active | null | undefined;
let updates: Updates | undefined;

async function draw(): Promise<void> {
  const { settings, ...shown } = await data;
  const { language } = settings;
  document.documentElement.lang = language;
  const actions = popupActions({ ...shown, settings }, show);
  root.render(<Popup {...shown} inUse={inUse} updates={updates} language={language} actions={actions} />);
}

async function show(): Promise<void> {
  data = readPopup();
  await draw();
}

async function showRuleset(): Promise<void> {
  inUse = await readInUse();
  await draw();
  updates = await readUpdates(await data, inUse);
  await draw();
}

const { signal } = new AbortController();
watchActive(signal, () => void showRuleset());
watchSettings(signal, () => void show());
void draw();
void showRuleset();
