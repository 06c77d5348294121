import type { KeyboardEvent, ReactNode } from 'react';

export interface DivButtonProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly children?: ReactNode;
  onPress(): void;
}

/** The site's buttons are `div`s: pressed by click, Enter and Space, out of the tab order while disabled. */
export function DivButton({
  label,
  disabled = false,
  className = 'press',
  children,
  onPress,
}: DivButtonProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (disabled || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    onPress();
  };
  return (
    <div
      role="button"
      aria-label={label}
      className={className}
      {...(disabled ? { 'aria-disabled': true } : { tabIndex: 0 })}
      onClick={() => disabled || onPress()}
      onKeyDown={onKeyDown}
    >
      <div role="none">
        <span dir="auto">{children ?? label}</span>
      </div>
    </div>
  );
}
