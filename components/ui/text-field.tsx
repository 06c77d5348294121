import { type HTMLInputTypeAttribute, type RefObject, useId } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  /** What belongs into it, or why it cannot be changed. */
  readonly note?: string | undefined;
  readonly type?: HTMLInputTypeAttribute;
  /** What stands in it at first. */
  readonly value?: string;
  readonly disabled?: boolean;
  /** Read at a press: what is typed is in no state of ours. */
  readonly field: RefObject<HTMLInputElement | null>;
}

/** One line to fill in. */
export function TextField({ label, note, type = 'text', value, disabled, field }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type={type}
        defaultValue={value}
        disabled={disabled}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={note ? `${id}-note` : undefined}
      />
      {note && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  );
}
