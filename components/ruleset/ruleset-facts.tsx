import type { Active, SignedFacts } from '../../lib/ruleset/active';
import { formatDay } from '../popup/format-date';
import { useTexts } from '../ui/language';
import { Notice } from '../ui/notice';
import styles from './ruleset-facts.module.css';

/** Version, day, where it came from, what it holds. */
export function RulesetFacts({ active }: { readonly active: Active }) {
  const { ruleset: texts } = useTexts().popup;
  const { ruleset, origin, setAside, signed } = active;
  return (
    <>
      <dl className={styles.facts}>
        <dt>{texts.facts.version}</dt>
        <dd>{ruleset.version}</dd>
        <dt>{texts.facts.date}</dt>
        <dd>
          <time dateTime={ruleset.date}>{formatDay(ruleset.date)}</time>
        </dd>
        <dt>{texts.facts.origin}</dt>
        <dd>{texts.origin[origin]}</dd>
        <dt>{texts.facts.holds}</dt>
        <dd>{texts.holds(ruleset.rules.length, ruleset.directives.length)}</dd>
        {signed && <SignedRows signed={signed} />}
      </dl>
      {setAside && <Notice>{texts.setAside}</Notice>}
    </>
  );
}

function SignedRows({ signed: { signedBy, channel, sequence, layers } }: { readonly signed: SignedFacts }) {
  const { facts } = useTexts().popup.ruleset;
  const added = layers.filter(({ layer }) => layer !== 'base');
  return (
    <>
      <dt>{facts.signedBy}</dt>
      <dd>{signedBy.join(', ')}</dd>
      <dt>{facts.channel}</dt>
      <dd>{facts.numbered(channel, sequence)}</dd>
      {added.length > 0 && (
        <>
          <dt>{facts.added}</dt>
          {added.map(({ layer, rules }) => (
            <dd key={layer}>{facts.layer(layer, rules)}</dd>
          ))}
        </>
      )}
    </>
  );
}
