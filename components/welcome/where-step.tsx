import { BookOpenText, Settings2 } from 'lucide-react';
import { useTexts } from '../ui/language';
import styles from './welcome.module.css';

/** Where the directives are, and where everything can be changed. */
export function WhereStep() {
  const { where } = useTexts().welcome;
  return (
    <>
      <p>{where.intro}</p>
      <ul className={styles.places}>
        <li>
          <BookOpenText aria-hidden="true" size="1.25em" />
          <a href="popup.html#directives" target="_blank" rel="noreferrer">
            {where.directives}
          </a>
        </li>
        <li>
          <Settings2 aria-hidden="true" size="1.25em" />
          <a href="options.html" target="_blank" rel="noreferrer">
            {where.options}
          </a>
        </li>
      </ul>
      <p>{where.pin}</p>
    </>
  );
}
