import type { Directive } from '../../lib/engine/types';
import { useTexts, useWording } from '../ui/language';
import styles from './directive-row.module.css';
import { formatDay } from './format-date';
import { Marked } from './marked';
import { hashOf } from './route';
import { fold, splitWords, toLower } from './words';

interface DirectiveRowProps {
  readonly directive: Directive;
  readonly words: ReadonlySet<string>;
}

export function DirectiveRow({ directive, words }: DirectiveRowProps) {
  const read = useWording();
  const { noNumber } = useTexts().popup.directive;
  const point = words.size > 0 ? bestPoint(directive, words, read) : undefined;
  const target = { page: 'directive', id: directive.id, ...(point ? { ref: point.ref } : {}) } as const;
  return (
    <li>
      <a className={styles.row} href={hashOf(target)} data-directive={directive.id}>
        <span className={styles.head}>
          <strong>{directive.number ? <Marked text={directive.number} words={words} /> : noNumber}</strong>
          {directive.date && <span className={styles.date}>{formatDay(directive.date)}</span>}
        </span>
        <span className={styles.title}>
          <Marked text={read(directive.title)} words={words} />
        </span>
        {point && (
          <span className={styles.point}>
            {point.ref}: <Marked text={read(point.text)} words={words} />
          </span>
        )}
      </a>
    </li>
  );
}

/** The point in which most of the matched words stand, when the title does not say as much already. */
function bestPoint(
  directive: Directive,
  words: ReadonlySet<string>,
  read: ReturnType<typeof useWording>,
): Directive['points'][number] | undefined {
  const count = (text: string): number => {
    const inText = splitWords(text).flatMap(
      (word) => [toLower(word), fold(word)].find((form) => words.has(form)) ?? [],
    );
    return new Set(inText).size;
  };
  const inHead = count(`${directive.number} ${read(directive.title)}`);
  return directive.points
    .map((point) => ({ point, matched: count(read(point.text)) }))
    .filter(({ matched }) => matched > inHead)
    .sort((a, b) => b.matched - a.matched)[0]?.point;
}
