import { type ChangeEvent, type ReactNode, useRef } from 'react';
import { Button } from './button';

interface FileButtonProps {
  /** As the file dialog takes it: ".json". */
  readonly accept: string;
  readonly onText: (text: string) => void;
  readonly children: ReactNode;
}

/** Lets the author pick a file and hands its text over; the same file can be picked again. */
export function FileButton({ accept, onText, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    const text = await file?.text();
    currentTarget.value = '';
    if (text !== undefined) onText(text);
  };
  return (
    <>
      <Button onPress={() => input.current?.click()}>{children}</Button>
      <input ref={input} type="file" accept={accept} hidden onChange={(event) => void take(event)} />
    </>
  );
}
