import 'draft-js/dist/Draft.css';
import { createRoot } from 'react-dom/client';
import { setUpPage } from '../look/page';
import { useRoute } from '../look/use-route';
import { BusinessSuite } from './business-suite';
import { Chat } from './chat';
import './facebook.css';
import { Home, type Place } from './home';
import { Note } from './note';
import type { DialogVariant } from './post-dialog';
import { Reel, type ReelVariant } from './reel';
import { texts } from './texts';

const variant = new URLSearchParams(location.search).get('variant');

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
      <Page path={path} />
      <Chat isPage={path.startsWith('/messages')} />
    </>
  );
}

function Page({ path }: { readonly path: string }) {
  if (location.hostname === 'business.facebook.com') return <BusinessSuite />;
  if (path.startsWith('/notes')) return <Note />;
  if (path.startsWith('/messages')) return null;
  if (path.startsWith('/reels/create')) return <Reel variant={(variant ?? 'lexical') as ReelVariant} />;
  const place = placeOf(path);
  return (
    <Home
      place={place}
      variant={(variant ?? (place === 'page' ? 'label' : 'placeholder')) as DialogVariant}
    />
  );
}

function placeOf(path: string): Place {
  if (path.startsWith('/groups/')) return 'group';
  return path === '/' ? 'feed' : 'page';
}

setUpPage('Facebook');
const mount = document.querySelector('[id^=mount_0_0]');
if (mount) createRoot(mount).render(<App />);
