import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** Something out of the ordinary that the reader should know. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return <p className={styles.notice}>{children}</p>;
}
