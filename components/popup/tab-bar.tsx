import * as Tabs from '@radix-ui/react-tabs';
import { useTexts } from '../ui/language';
import { tabPages } from './route';
import styles from './tab-bar.module.css';

export function TabBar() {
  const { tabs } = useTexts().popup;
  return (
    <Tabs.List aria-label={tabs.label} className={styles.tabs}>
      {tabPages.map((page) => (
        <Tabs.Trigger key={page} value={page}>
          {tabs[page]}
        </Tabs.Trigger>
      ))}
    </Tabs.List>
  );
}
