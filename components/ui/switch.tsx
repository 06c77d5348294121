import * as RadixSwitch from '@radix-ui/react-switch';
import { type ReactNode, useId } from 'react';
import styles from './switch.module.css';

interface SwitchProps {
  readonly label: ReactNode;
  /** What it does, or why it cannot be switched. */
  readonly note?: ReactNode;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** One thing that is on or off at once; a press anywhere on its line switches it. */
export function Switch({ label, note, on, disabled = false, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div className={styles.line}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <RadixSwitch.Root
        id={id}
        className={styles.switch}
        checked={on}
        disabled={disabled}
        onCheckedChange={onSwitch}
        aria-describedby={note ? `${id}-note` : undefined}
      >
        <RadixSwitch.Thumb className={styles.thumb} />
      </RadixSwitch.Root>
      {note && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  );
}
