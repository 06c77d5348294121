import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

interface PanelProps {
  readonly title?: string;
  /** A sentence or two before what can be done. */
  readonly intro?: ReactNode;
  readonly children?: ReactNode;
}

/** A framed group of lines with a heading of its own. */
export function Panel({ title, intro, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={title ? id : undefined}>
      {title && <h2 id={id}>{title}</h2>}
      {intro && <div className={styles.intro}>{intro}</div>}
      {children && <div className={styles.lines}>{children}</div>}
    </section>
  );
}
