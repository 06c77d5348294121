import * as RadioGroup from '@radix-ui/react-radio-group';
import { useId } from 'react';
import styles from './choice.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly note?: string;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: string;
  /** Why it cannot be changed. */
  readonly note?: string | undefined;
  readonly disabled?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of a few; arrow keys walk, as in any radio group. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  note,
  disabled = false,
  onChoose,
}: ChoiceProps<Value>) {
  const id = useId();
  const choose = (chosen: string): void => {
    const option = options.find((each) => each.value === chosen);
    if (option) onChoose(option.value);
  };
  return (
    <div className={styles.choice}>
      <p id={id} className={styles.label}>
        {label}
      </p>
      <RadioGroup.Root
        aria-labelledby={id}
        aria-describedby={note ? `${id}-note` : undefined}
        value={value}
        disabled={disabled}
        onValueChange={choose}
        className={styles.options}
      >
        {options.map((option) => (
          <div key={option.value} className={styles.option}>
            <RadioGroup.Item id={`${id}-${option.value}`} value={option.value} className={styles.dot}>
              <RadioGroup.Indicator className={styles.chosen} />
            </RadioGroup.Item>
            <label htmlFor={`${id}-${option.value}`}>
              {option.label}
              {option.note && <span className={styles.note}>{option.note}</span>}
            </label>
          </div>
        ))}
      </RadioGroup.Root>
      {note && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  );
}
