import type { Active } from '../../lib/ruleset/active';
import { addedBy, type RuleWords } from '../../lib/ruleset/rule-words';
import { Block } from '../ui/block';
import { useTexts, useWording } from '../ui/language';
import { Panel } from '../ui/panel';
import styles from './organisation-rules.module.css';

/** What organisations have added, each rule with its words: nothing of it is hidden from the author. */
export function OrganisationRules({ active }: { readonly active: Active | null }) {
  const { added } = useTexts().options.agency;
  const layers = active?.signed?.layers.filter(({ layer }) => layer !== 'base') ?? [];
  if (!active || layers.length === 0) {
    return (
      <Panel title={added.title}>
        <Block>
          <p>{added.none}</p>
        </Block>
      </Panel>
    );
  }
  return layers.map(({ layer }) => (
    <Panel key={layer} title={added.of(layer)}>
      {addedBy(layer, active.ruleset).map((words) => (
        <AddedRule key={words.rule.id} {...words} />
      ))}
    </Panel>
  ));
}

function AddedRule({ rule, phrases, near, unless }: RuleWords) {
  const { options, review } = useTexts();
  const { added } = options.agency;
  const read = useWording();
  return (
    <Block>
      <h3>{read(rule.message)}</h3>
      <p>{read(rule.advice)}</p>
      {phrases.length > 0 ? (
        <Words title={added.phrases} words={phrases} />
      ) : (
        <p className={styles.words}>{review.byDetector}</p>
      )}
      <Words title={added.near} words={near} />
      <Words title={added.unless} words={unless} />
    </Block>
  );
}

function Words({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <p className={styles.words}>
      {title}: {words.map((word) => `“${word}”`).join(', ')}
    </p>
  );
}
