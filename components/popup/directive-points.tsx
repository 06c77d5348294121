import { useEffect, useRef } from 'react';
import type { DirectivePoint } from '../../lib/engine/types';
import { useTexts, useWording } from '../ui/language';
import styles from './directive-points.module.css';

interface DirectivePointsProps {
  readonly points: readonly DirectivePoint[];
  readonly pointed: string | undefined;
}

export function DirectivePoints({ points, pointed }: DirectivePointsProps) {
  const { points: title, noPoints } = useTexts().popup.directive;
  return (
    <section aria-labelledby="points-title">
      <h2 id="points-title">{title}</h2>
      {points.length === 0 && <p>{noPoints}</p>}
      <ul className={styles.points}>
        {points.map((point) => (
          <Point key={point.ref} point={point} isPointed={point.ref === pointed} />
        ))}
      </ul>
    </section>
  );
}

function Point({ point, isPointed }: { readonly point: DirectivePoint; readonly isPointed: boolean }) {
  const read = useWording();
  const { pointed, answer } = useTexts().popup.directive;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isPointed) return;
    item.current?.focus({ preventScroll: true });
    item.current?.scrollIntoView({ block: 'center' });
  }, [isPointed]);
  return (
    <li
      ref={item}
      className={styles.point}
      tabIndex={isPointed ? -1 : undefined}
      aria-current={isPointed ? 'location' : undefined}
    >
      {isPointed && <p className={styles.pointed}>{pointed}</p>}
      <h3 lang="vi">{point.ref}</h3>
      <p>{read(point.text)}</p>
      {point.answer && (
        <p className={styles.answer} data-scope={point.answer.scope}>
          {answer[point.answer.scope]}: {read(point.answer.text)}
        </p>
      )}
    </li>
  );
}
