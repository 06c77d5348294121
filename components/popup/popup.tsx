import { useState } from 'react';
import { LanguageContext, useTexts } from '../ui/language';
import { LanguageSwitch } from '../ui/language-switch';
import { DirectivePage } from './directive-page';
import { Directives } from './directives';
import { Here } from './here';
import styles from './popup.module.css';
import type { PopupProps } from './popup-props';
import { hashOf } from './route';
import { TabBar } from './tab-bar';
import { type Place, useRoute } from './use-route';

/** The whole popup: what happens in this tab, the directives, and one directive. */
export function Popup(props: PopupProps) {
  const place = useRoute();
  return (
    <LanguageContext value={props.language}>
      <div className={styles.popup}>
        <header className={styles.header}>
          <Name />
          <LanguageSwitch onSwitch={props.actions.setLanguage} />
        </header>
        <Page {...props} place={place} />
      </div>
    </LanguageContext>
  );
}

function Name() {
  const { name } = useTexts().popup;
  return (
    <p className={styles.name} lang="vi">
      {name}
    </p>
  );
}

function Page({ place, ...props }: PopupProps & { readonly place: Place }) {
  const { route, from } = place;
  // Kept here, so that the reader comes back from a directive to the same results.
  const [query, setQuery] = useState('');
  if (route.page === 'directive') {
    return (
      <DirectivePage
        key={route.id}
        id={route.id}
        pointed={route.ref}
        ruleset={props.inUse?.ruleset ?? null}
        back={hashOf({ page: from?.page === 'here' ? 'here' : 'directives' })}
      />
    );
  }
  return (
    <main>
      <TabBar page={route.page} />
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${route.page}`} className={styles.panel}>
        {route.page === 'here' ? (
          <Here {...props} />
        ) : (
          <Directives
            ruleset={props.inUse?.ruleset ?? null}
            query={query}
            onQuery={setQuery}
            readBefore={from?.page === 'directive' ? from.id : null}
          />
        )}
      </div>
    </main>
  );
}
