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
    const { signal } = life;
    const element = box.current;
    const start = (): void => {
      if (!element) return;
      void startTrial(element, ruleset, signal).then((started) => {
        if (!signal.aborted) setTrial(started);
      });
    };
    // The engine is brought in for who tries, not for who came to read. Who is in the box already, as a ruleset
    // arrives, does not enter it again.
    if (element === document.activeElement) start();
    else element?.addEventListener('focus', start, { once: true, signal });
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
