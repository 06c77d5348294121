import { useState } from 'react';
import { Buttons, Said } from './block';
import { Button } from './button';
import { useTexts } from './language';

type Erasing = 'not-yet' | 'erased' | 'failed';

/** One press erases; what became of it is said. */
export function EraseButton({ onErase }: { readonly onErase: () => Promise<void> }) {
  const { erase } = useTexts().common;
  const [state, setState] = useState<Erasing>('not-yet');
  const press = () =>
    onErase().then(
      () => setState('erased'),
      () => setState('failed'),
    );
  return (
    <>
      <Buttons>
        <Button onPress={() => void press()}>{erase.button}</Button>
      </Buttons>
      <Said>{state === 'not-yet' ? undefined : erase[state]}</Said>
    </>
  );
}
