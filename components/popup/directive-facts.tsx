import type { Directive, Ruleset } from '../../lib/engine/types';
import { useTexts, useWording } from '../ui/language';
import { CiteLink } from './cite-link';
import styles from './directive-facts.module.css';
import { formatDay } from './format-date';

interface DirectiveFactsProps {
  readonly directive: Directive;
  readonly ruleset: Ruleset;
}

/** Who issued it and when, and whether it still applies. */
export function DirectiveFacts({ directive, ruleset }: DirectiveFactsProps) {
  const { directive: texts, status } = useTexts().popup;
  const read = useWording();
  const { title, meaning } = status[directive.status];
  return (
    <dl className={styles.facts}>
      <dt>{texts.status}</dt>
      <dd>
        <strong className={styles.status} data-status={directive.status}>
          {title}
        </strong>
        {directive.status !== 'in-force' && <p className={styles.meaning}>{meaning}</p>}
      </dd>
      <Others name={texts.replacedBy} ids={directive.replacedBy} ruleset={ruleset} />
      <Others name={texts.replaces} ids={directive.replaces} ruleset={ruleset} />
      <Day name={texts.issued} iso={directive.date} />
      <Day name={texts.effective} iso={directive.effective} />
      <dt>{texts.issuer}</dt>
      <dd>{read(directive.issuer)}</dd>
    </dl>
  );
}

function Day({ name, iso }: { readonly name: string; readonly iso: string | undefined }) {
  if (!iso) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <time dateTime={iso}>{formatDay(iso)}</time>
      </dd>
    </>
  );
}

interface OthersProps {
  readonly name: string;
  readonly ids: readonly string[] | undefined;
  readonly ruleset: Ruleset;
}

function Others({ name, ids = [], ruleset }: OthersProps) {
  if (ids.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      {ids.map((id) => (
        <dd key={id}>
          <CiteLink cite={{ directive: id }} ruleset={ruleset} />
        </dd>
      ))}
    </>
  );
}
