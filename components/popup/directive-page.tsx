import { useCallback, useEffect, useRef } from 'react';
import type { Directive, Ruleset } from '../../lib/engine/types';
import { useTexts, useWording } from '../ui/language';
import { useKeyDown } from '../ui/use-key-down';
import { CitedBy } from './cited-by-list';
import { DirectiveFacts } from './directive-facts';
import styles from './directive-page.module.css';
import { DirectivePoints } from './directive-points';
import { Sources } from './sources';

interface DirectivePageProps {
  readonly id: string;
  /** The point that was cited: shown marked and scrolled to. */
  readonly pointed: string | undefined;
  readonly ruleset: Ruleset | null;
  /** Hash of the page to go back to. */
  readonly back: string;
}

export function DirectivePage({ id, pointed, ruleset, back }: DirectivePageProps) {
  const texts = useTexts().popup.directive;
  const directive = ruleset?.directives.find((candidate) => candidate.id === id);
  // Escape would close the popup; here it goes back first.
  useKeyDown(
    useCallback(
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        location.hash = back;
      },
      [back],
    ),
  );
  return (
    <>
      <nav className={styles.nav} aria-label={texts.back}>
        <a href={back}>
          <span aria-hidden="true">← </span>
          {texts.back}
        </a>
      </nav>
      <main className={styles.page}>
        {ruleset && directive ? (
          <Article directive={directive} pointed={pointed} ruleset={ruleset} />
        ) : (
          <h1>{texts.missing}</h1>
        )}
      </main>
    </>
  );
}

interface ArticleProps {
  readonly directive: Directive;
  readonly pointed: string | undefined;
  readonly ruleset: Ruleset;
}

function Article({ directive, pointed, ruleset }: ArticleProps) {
  const read = useWording();
  const { certainty, confidence } = useTexts().popup.directive;
  const title = useRef<HTMLHeadingElement>(null);
  const isPointed = directive.points.some(({ ref }) => ref === pointed);
  // The focus goes to what the reader asked for: the cited point takes it itself.
  useEffect(() => {
    if (isPointed) return;
    scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [isPointed]);
  return (
    <article className={styles.article}>
      <h1 ref={title} tabIndex={-1}>
        {directive.number && <span className={styles.number}>{directive.number}</span>}
        {read(directive.title)}
      </h1>
      <DirectiveFacts directive={directive} ruleset={ruleset} />
      <DirectivePoints points={directive.points} pointed={pointed} />
      <section>
        <h2>{certainty}</h2>
        <p>{confidence[directive.confidence]}</p>
        <p>{read(directive.note)}</p>
      </section>
      <Sources sources={directive.sources} />
      <CitedBy directive={directive.id} ruleset={ruleset} />
    </article>
  );
}
