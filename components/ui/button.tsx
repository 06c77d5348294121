import type { ReactNode } from 'react';
import styles from './button.module.css';

interface ButtonProps {
  readonly onPress: () => void;
  /** The one thing to do here; at most one on a screen. */
  readonly main?: boolean;
  /** For screen readers, where the words on the button say too little alone; begins with them. */
  readonly label?: string;
  readonly children: ReactNode;
}

export function Button({ onPress, main = false, label, children }: ButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${main ? styles.main : ''}`}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
