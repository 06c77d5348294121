import { useTexts } from '../ui/language';
import styles from './section-nav.module.css';
import { type SectionId, sections } from './sections';

export function SectionNav({ current }: { readonly current: SectionId }) {
  const { sections: names, sectionsLabel } = useTexts().options;
  return (
    <nav className={styles.nav} aria-label={sectionsLabel}>
      <ul>
        {sections.map(({ id, icon: Icon }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              <Icon aria-hidden="true" size="1.125em" />
              {names[id]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
