import { useState } from 'react';
import type { StoredDismissal } from '../../lib/reminders/stored-dismissals';
import { Block, Said } from '../ui/block';
import { Button } from '../ui/button';
import { useTexts } from '../ui/language';
import { Panel } from '../ui/panel';
import { DismissalLine } from './dismissal-line';
import type { OptionsProps } from './options-props';

const kinds: readonly StoredDismissal['kind'][] = ['phrase', 'rule-on-site'];

/** What the author has passed over for good, by scope; each can be taken back, and that too. */
export function DismissalsSection({ data: { dismissals, active }, actions }: OptionsProps) {
  const { dismissals: texts } = useTexts().options;
  const { undo } = useTexts().reminders;
  const [last, setLast] = useState<StoredDismissal | null>(null);
  const takeBack = (dismissal: StoredDismissal): void => {
    actions.takeDismissalBack(dismissal);
    setLast(dismissal);
  };
  const undoLast = (): void => {
    if (last) actions.dismissAgain(last);
    setLast(null);
  };
  return (
    <>
      <Panel
        intro={
          <>
            <p>{texts.intro}</p>
            <Said>
              {last && (
                <>
                  {texts.takenBack} <Button onPress={undoLast}>{undo}</Button>
                </>
              )}
            </Said>
          </>
        }
      />
      {kinds.map((kind) => {
        const ofKind = dismissals.filter((dismissal) => dismissal.kind === kind);
        return (
          <Panel key={kind} title={texts[kind].title}>
            {ofKind.length === 0 && (
              <Block>
                <p>{texts[kind].none}</p>
              </Block>
            )}
            {ofKind.map((dismissal) => (
              <DismissalLine
                key={JSON.stringify(dismissal)}
                dismissal={dismissal}
                ruleset={active?.ruleset ?? null}
                onTakeBack={() => takeBack(dismissal)}
              />
            ))}
          </Panel>
        );
      })}
    </>
  );
}
