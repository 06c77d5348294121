import { useEffect, useState } from 'react';

export type SubmitId = 'tweetButton' | 'tweetButtonInline';

export interface SubmitButtonProps {
  readonly id: SubmitId;
  readonly label: string;
  readonly isReady: boolean;
  onPress(): void;
}

/** `?flip=1`: the site switches between its two ids while one writes, and draws the button anew each time. */
const flips = new URLSearchParams(location.search).has('flip');

/** How often, in ms. */
const flipTime = 700;

export function SubmitButton({ id, label, isReady, onPress }: SubmitButtonProps) {
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    if (!flips) return undefined;
    const timer = setInterval(() => setTurns((before) => before + 1), flipTime);
    return () => clearInterval(timer);
  }, []);
  const other = id === 'tweetButton' ? 'tweetButtonInline' : 'tweetButton';
  return (
    <button
      key={turns}
      type="button"
      className="press"
      data-testid={turns % 2 === 0 ? id : other}
      {...(isReady ? {} : { disabled: true, 'aria-disabled': true, tabIndex: -1 })}
      onClick={onPress}
    >
      <span>
        <span>{label}</span>
      </span>
    </button>
  );
}
