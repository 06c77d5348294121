import 'draft-js/dist/Draft.css';
import { createRoot } from 'react-dom/client';
import { setUpPage } from '../look/page';
import { useRoute } from '../look/use-route';
import { ComposeModal } from './compose-modal';
import { Home, Status } from './home';
import { Grok, Messages, OldMessages, Search } from './left-alone';
import { MobileComposer } from './mobile';
import { texts } from './texts';
import './x.css';

const isMobile = location.hostname === 'mobile.x.com';

function App() {
  const [path, go] = useRoute();
  return (
    <>
      <nav className="site-nav">
        <button type="button" className="quiet" onClick={() => go('/home')}>
          {texts.home}
        </button>
        <button type="button" className="quiet" onClick={() => go('/ha/status/1')}>
          {texts.openStatus}
        </button>
        <button type="button" className="quiet" onClick={() => go('/messages')}>
          {texts.messages}
        </button>
        <button
          type="button"
          className="press"
          data-testid="SideNav_NewTweet_Button"
          onClick={() => go('/compose/post')}
        >
          {texts.post}
        </button>
      </nav>
      <Search />
      <main data-testid="primaryColumn">
        <Page path={path} />
      </main>
      {location.search.includes('drawer') && (
        <aside className="drawer">
          <Messages />
        </aside>
      )}
      {path === '/compose/post' && !isMobile && <ComposeModal onClose={() => go('/home')} />}
    </>
  );
}

function Page({ path }: { readonly path: string }) {
  if (isMobile) return <MobileComposer />;
  if (path.startsWith('/messages/old')) return <OldMessages />;
  if (path.startsWith('/messages')) return <Messages />;
  if (path.startsWith('/i/grok')) return <Grok />;
  if (/^\/[^/]+\/status\//.test(path)) return <Status />;
  return <Home />;
}

setUpPage('X');
const mount = document.querySelector('#react-root');
if (mount) createRoot(mount).render(<App />);
