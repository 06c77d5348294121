import '../../components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { Welcome } from '../../components/welcome/welcome';
import { readWelcome, watchWelcome, welcomeActions } from '../../lib/own-pages/welcome-data';

const root = createRoot(document.getElementById('root') as HTMLElement);
const actions = welcomeActions(() => void show());

async function show(): Promise<void> {
  const data = await readWelcome();
  document.documentElement.lang = data.language;
  root.render(<Welcome {...data} actions={actions} />);
}

watchWelcome(new AbortController().signal, () => void show());
void show();
