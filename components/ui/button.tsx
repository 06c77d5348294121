import type { ReactNode } from 'react';
import styles from './button.module.css';

interface ButtonProps {
  readonly onPress: () => void;
  /** The one thing to do here; at most one on a screen. */
  readonly main?: boolean;
  readonly children: ReactNode;
}

export function Button({ onPress, main = false, children }: ButtonProps) {
  return (
    <button type="button" className={`${styles.button} ${main ? styles.main : ''}`} onClick={onPress}>
      {children}
    </button>
  );
}
