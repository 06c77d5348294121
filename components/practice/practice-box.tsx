import { useEffect, useId, useRef, useState } from 'react';
import type { Trial } from '../../lib/own-pages/trial';
import { Button } from '../ui/button';
import { useTexts } from '../ui/language';
import styles from './practice-box.module.css';

interface PracticeBoxProps {
  /** Starts what happens in the box; ends with the signal. */
  readonly start: (box: HTMLElement, signal: AbortSignal) => Promise<Trial>;
  readonly onTrial: (trial: Trial, signal: AbortSignal) => void;
  readonly onPosted: () => void;
}

/** A compose box that posts nowhere; its text is in this page only. */
export function PracticeBox({ start, onTrial, onPosted }: PracticeBoxProps) {
  const { practice } = useTexts();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [isPosted, setPosted] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    if (box.current) {
      void start(box.current, life.signal).then((trial) => {
        if (!life.signal.aborted) onTrial(trial, life.signal);
      });
    }
    return () => life.abort();
  }, [start, onTrial]);
  const writeSample = (): void => {
    if (!box.current) return;
    box.current.textContent = practice.sample;
    box.current.focus();
    getSelection()?.selectAllChildren(box.current);
    getSelection()?.collapseToEnd();
    box.current.dispatchEvent(new InputEvent('input', { bubbles: true }));
    setPosted(false);
  };
  const post = (): void => {
    if (box.current) box.current.textContent = '';
    setPosted(true);
    onPosted();
  };
  return (
    <div className={styles.practice}>
      <p id={id} className={styles.label}>
        {practice.label}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: underlines are drawn in an editable, a textarea has no ranges */}
      <div
        ref={box}
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-labelledby={id}
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        spellCheck={false}
        className={styles.box}
      />
      <div className={styles.buttons}>
        <Button onPress={writeSample}>{practice.writeSample}</Button>
        <button type="button" data-post className={styles.post} onClick={post}>
          {practice.post}
        </button>
      </div>
      <p role="status" className={styles.posted}>
        {isPosted && practice.posted}
      </p>
    </div>
  );
}
