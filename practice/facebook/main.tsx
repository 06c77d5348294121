import { createRoot } from 'react-dom/client';
import { setUpPage } from '../look/page';
import { useRoute } from '../look/use-route';
import { Chat } from './chat';
import './facebook.css';
import { Home } from './home';
import { Note } from './note';
import type { DialogVariant } from './post-dialog';
import { texts } from './texts';

const variant = (new URLSearchParams(location.search).get('variant') ?? 'placeholder') as DialogVariant;

function App() {
  const [path, go] = useRoute();
  return (
    <>
      <nav className="site-nav">
        <button type="button" className="quiet" onClick={() => go('/')}>
          {texts.openFeed}
        </button>
        <button type="button" className="quiet" onClick={() => go('/notes/new')}>
          {texts.openNote}
        </button>
      </nav>
      {path.startsWith('/notes') ? <Note /> : <Home variant={variant} />}
      <Chat />
    </>
  );
}

setUpPage('Facebook');
const mount = document.querySelector('[id^=mount_0_0]');
if (mount) createRoot(mount).render(<App />);
