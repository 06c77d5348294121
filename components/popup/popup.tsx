import * as Tabs from '@radix-ui/react-tabs';
import { Settings2 } from 'lucide-react';
import { useState } from 'react';
import { LanguageContext, useTexts } from '../ui/language';
import { LanguageSwitch } from '../ui/language-switch';
import { DirectivePage } from './directive-page';
import styles from './popup.module.css';
import type { PopupProps } from './popup-props';
import { hashOf, type TabPage } from './route';
import { TabBar } from './tab-bar';
import { TabPanel } from './tab-panel';
import { type Place, useRoute } from './use-route';

/** The whole popup: what happens in this tab, the directives, the advice, the ruleset, and one directive. */
export function Popup(props: PopupProps) {
  const place = useRoute();
  return (
    <LanguageContext value={props.language}>
      <div className={styles.popup}>
        <Header onSwitch={props.actions.setLanguage} />
        <Page {...props} place={place} />
      </div>
    </LanguageContext>
  );
}

function Header({ onSwitch }: { readonly onSwitch: PopupProps['actions']['setLanguage'] }) {
  const { name, options } = useTexts().popup;
  return (
    <header className={styles.header}>
      <p className={styles.name} lang="vi">
        {name}
      </p>
      <LanguageSwitch onSwitch={onSwitch} />
      <a href="options.html" target="_blank" rel="noreferrer" className={styles.options} aria-label={options}>
        <Settings2 aria-hidden="true" size="1.25rem" />
      </a>
    </header>
  );
}

function Page({ place, ...props }: PopupProps & { readonly place: Place }) {
  const { route, from } = place;
  // Kept here, so that the reader comes back from a directive to the same results.
  const [query, setQuery] = useState('');
  if (route.page === 'directive') {
    if (props.inUse === undefined) return null;
    return (
      <DirectivePage
        key={route.id}
        id={route.id}
        pointed={route.ref}
        ruleset={props.inUse?.ruleset ?? null}
        back={hashOf({ page: from && from.page !== 'directive' ? from.page : 'directives' })}
      />
    );
  }
  return (
    <main>
      <Tabs.Root value={route.page} onValueChange={open}>
        <TabBar />
        <Tabs.Content value={route.page} className={styles.panel} tabIndex={-1}>
          <TabPanel
            {...props}
            page={route.page}
            search={{ query, onQuery: setQuery, readBefore: from?.page === 'directive' ? from.id : null }}
          />
        </Tabs.Content>
      </Tabs.Root>
    </main>
  );
}

function open(page: string): void {
  location.hash = hashOf({ page: page as TabPage });
}
