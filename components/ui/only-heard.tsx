import type { ReactNode } from 'react';
import styles from './only-heard.module.css';

/** Text for screen readers only; with `live` it is read out politely when it changes. */
export function OnlyHeard({
  live = false,
  children,
}: {
  readonly live?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <span className={styles.onlyHeard} role={live ? 'status' : undefined}>
      {children}
    </span>
  );
}
