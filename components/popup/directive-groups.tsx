import type { Directive } from '../../lib/engine/types';
import { useTexts } from '../ui/language';
import styles from './directive-groups.module.css';
import { DirectiveRow } from './directive-row';
import { groupDirectives } from './group-directives';

interface DirectiveGroupsProps {
  readonly directives: readonly Directive[];
  readonly words?: ReadonlySet<string>;
}

const noWords: ReadonlySet<string> = new Set();

export function DirectiveGroups({ directives, words = noWords }: DirectiveGroupsProps) {
  const { status: texts } = useTexts().popup;
  return groupDirectives(directives).map(({ status, directives: ofStatus }) => (
    <section key={status} className={styles.group} aria-labelledby={`group-${status}`}>
      <h2 id={`group-${status}`}>{texts[status].title}</h2>
      {status !== 'in-force' && <p className={styles.meaning}>{texts[status].meaning}</p>}
      <ul className={styles.rows}>
        {ofStatus.map((directive) => (
          <DirectiveRow key={directive.id} directive={directive} words={words} />
        ))}
      </ul>
    </section>
  ));
}
