import { useEffect, useRef, useState } from 'react';
import type { WelcomeActions, WelcomeData } from '../../lib/own-pages/welcome-data';
import { Practice } from '../practice/practice';
import { Button } from '../ui/button';
import { LanguageContext, useTexts } from '../ui/language';
import { LanguageSwitch } from '../ui/language-switch';
import styles from './welcome.module.css';
import { WhereStep } from './where-step';
import { WhoseStep } from './whose-step';

export interface WelcomeProps extends WelcomeData {
  readonly actions: WelcomeActions;
}

const steps = ['whose', 'try', 'where'] as const;

/** Three short steps at the first run; each can be left out. */
export function Welcome(props: WelcomeProps) {
  return (
    <LanguageContext value={props.language}>
      <Page {...props} />
    </LanguageContext>
  );
}

function Page(props: WelcomeProps) {
  const { welcome, popup } = useTexts();
  const [at, setAt] = useState(0);
  const { leave, setLanguage } = props.actions;
  const isLast = at === steps.length - 1;
  useEffect(() => {
    document.title = welcome.title;
  }, [welcome.title]);
  return (
    <div className={styles.welcome}>
      <header className={styles.header}>
        <p className={styles.name} lang="vi">
          {popup.name}
        </p>
        <LanguageSwitch onSwitch={setLanguage} />
      </header>
      <main className={styles.step}>
        <p className={styles.count}>{welcome.step(at + 1, steps.length)}</p>
        <Step key={at} number={at} {...props} />
      </main>
      <nav className={styles.buttons} aria-label={welcome.steps}>
        {at > 0 && <Button onPress={() => setAt(at - 1)}>{welcome.back}</Button>}
        <Button main onPress={isLast ? leave : () => setAt(at + 1)}>
          {isLast ? welcome.done : welcome.next}
        </Button>
        {!isLast && <Button onPress={leave}>{welcome.skip}</Button>}
      </nav>
    </div>
  );
}

function Step({ number, ruleset, organisation, actions }: WelcomeProps & { readonly number: number }) {
  const { welcome } = useTexts();
  const name = steps[number] ?? 'whose';
  return (
    <>
      <Title text={welcome[name].title} takesFocus={number > 0} />
      {name === 'whose' && <WhoseStep organisation={organisation} />}
      {name === 'try' && (
        <>
          <p>{welcome.try.intro}</p>
          {ruleset && <Practice ruleset={ruleset} start={actions.startTrial} />}
        </>
      )}
      {name === 'where' && <WhereStep />}
    </>
  );
}

function Title({ text, takesFocus }: { readonly text: string; readonly takesFocus: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}
