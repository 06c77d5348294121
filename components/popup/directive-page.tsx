import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Directive, Ruleset } from '../../lib/engine/types';
import { useTexts, useWording } from '../ui/language';
import { CitedBy } from './cited-by-list';
import { DirectiveFacts } from './directive-facts';
import { DirectivePoints } from './directive-points';
import styles from './directive-page.module.css';
import { hashOf, type Route } from './route';
import { Sources } from './sources';

interface DirectivePageProps {
  readonly id: string;
  /** The point that was cited: shown marked and scrolled to. */
  readonly pointed: string | undefined;
  readonly ruleset: Ruleset | null;
  readonly back: Route;
}

export function DirectivePage({ id, pointed, ruleset, back }: DirectivePageProps) {
  const texts = useTexts().popup.directive;
  const directive = ruleset?.directives.find((candidate) => candidate.id === id);
  // Escape closes a popup; here it goes back to the list instead.
  const backOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    location.hash = hashOf(back);
  };
  return (
    <div onKeyDown={backOnEscape}>
      <nav className={styles.nav} aria-label={texts.back}>
        <a href={hashOf(back)}>
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
    </div>
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
    if (!isPointed) title.current?.focus();
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
