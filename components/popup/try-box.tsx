import { useEffect, useId, useRef, useState } from 'react';
import type { Ruleset } from '../../lib/engine/types';
import type { Trial } from '../../lib/own-pages/trial';
import { useTexts } from '../ui/language';
import type { PopupProps } from './popup-props';
import styles from './try-box.module.css';
import { TryReminders } from './try-reminders';

interface TryBoxProps extends Pick<PopupProps['actions'], 'startTrial'> {
  readonly ruleset: Ruleset;
}

/** "Thử một câu": underlines and reminders as one types; the sentence is gone when the popup closes. */
export function TryBox({ ruleset, startTrial }: TryBoxProps) {
  const { tryOut } = useTexts().popup;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [trial, setTrial] = useState<Trial | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const start = (element: HTMLElement): void => {
      void startTrial(element, ruleset, life.signal).then((started) => {
        if (!life.signal.aborted) setTrial(started);
      });
    };
    // The engine is brought in for who tries, not for who came to read.
    box.current?.addEventListener('focus', ({ currentTarget }) => start(currentTarget as HTMLElement), {
      once: true,
      signal: life.signal,
    });
    return () => life.abort();
  }, [ruleset, startTrial]);
  return (
    <section className={styles.try}>
      <h2 id={id}>{tryOut.title}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: underlines are drawn in an editable, a textarea has no ranges */}
      <div
        ref={box}
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-labelledby={id}
        aria-describedby={`${id}-note`}
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        spellCheck={false}
        className={styles.box}
      />
      <p id={`${id}-note`} className={styles.note}>
        {tryOut.note}
      </p>
      {trial && <TryReminders trial={trial} ruleset={ruleset} />}
    </section>
  );
}
