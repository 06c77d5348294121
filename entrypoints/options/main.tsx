import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Options } from '../../components/options/options';
import { optionsActions } from '../../lib/own-pages/options-actions';
import { readOptions, watchOptions } from '../../lib/own-pages/options-data';

const root = createRoot(document.getElementById('root') as HTMLElement);
const actions = optionsActions(() => void show());

async function show(): Promise<void> {
  const data = await readOptions();
  document.documentElement.lang = data.settings.language;
  root.render(<Options data={data} actions={actions} />);
}

watchOptions(new AbortController().signal, () => void show());
void show();
