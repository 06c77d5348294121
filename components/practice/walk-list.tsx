import { useTexts } from '../ui/language';
import { type WalkStep, walkSteps } from './walk';
import styles from './walk-list.module.css';

/** The steps in order; those that have happened say so in words, never by a tick. */
export function WalkList({ done }: { readonly done: ReadonlySet<WalkStep> }) {
  const { practice } = useTexts();
  const next = walkSteps.find((step) => !done.has(step));
  return (
    <div>
      <ol className={styles.walk}>
        {walkSteps.map((step) => (
          <li key={step} data-done={done.has(step)} aria-current={step === next ? 'step' : undefined}>
            {practice.steps[step]} <span className={styles.done}>{practice.happened}</span>
          </li>
        ))}
      </ol>
      <p role="status">{next === undefined && practice.allHappened}</p>
    </div>
  );
}
