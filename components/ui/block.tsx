import type { ReactNode } from 'react';
import styles from './block.module.css';

/** A padded stretch inside a panel: text, and what can be pressed below it. */
export function Block({ children }: { readonly children: ReactNode }) {
  return <div className={styles.block}>{children}</div>;
}

/** Buttons in a row that wraps. */
export function Buttons({ children }: { readonly children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>;
}

/** What became of a press; read out politely. */
export function Said({ children }: { readonly children?: ReactNode }) {
  return (
    <p role="status" className={styles.said}>
      {children}
    </p>
  );
}
