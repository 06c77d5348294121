import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Options } from '../../components/options/options';
import type { OptionsActions } from '../../components/options/options-props';
import { readOptions, watchOptions } from '../../lib/own-pages/options-data';
import { writeSettings } from '../../lib/settings';

const root = createRoot(document.getElementById('root') as HTMLElement);

const actions: OptionsActions = {
  choose: (patch) => void writeSettings(patch).then(show),
};

async function show(): Promise<void> {
  const data = await readOptions();
  document.documentElement.lang = data.settings.language;
  root.render(<Options data={data} actions={actions} />);
}

watchOptions(new AbortController().signal, () => void show());
void show();
