import type { KeyboardEvent } from 'react';
import { useTexts } from '../ui/language';
import { hashOf } from './route';
import styles from './tab-bar.module.css';

type TabPage = 'here' | 'directives';
const pages: readonly TabPage[] = ['here', 'directives'];

const open = (page: TabPage): void => {
  location.hash = hashOf({ page });
};

export function TabBar({ page: current }: { readonly page: TabPage }) {
  const { tabs } = useTexts().popup;
  return (
    <div role="tablist" aria-label={tabs.label} className={styles.tabs} onKeyDown={openOther}>
      {pages.map((page) => (
        <button
          key={page}
          id={`tab-${page}`}
          type="button"
          role="tab"
          aria-selected={page === current}
          aria-controls="panel"
          tabIndex={page === current ? 0 : -1}
          onClick={() => open(page)}
        >
          {tabs[page]}
        </button>
      ))}
    </div>
  );
}

/** Left and right go to the other of the two, as in any tab list. */
function openOther(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  const other = event.currentTarget.querySelector<HTMLElement>('[aria-selected="false"]');
  other?.focus();
  other?.click();
}
