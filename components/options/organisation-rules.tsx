import type { Match, Rule } from '../../lib/engine/types';
import type { Active } from '../../lib/ruleset/active';
import { Block } from '../ui/block';
import { useTexts, useWording } from '../ui/language';
import { Panel } from '../ui/panel';
import styles from './organisation-rules.module.css';

/** What organisations have added, each rule with its phrases: nothing of it is hidden from the author. */
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
      {rulesOf(layer, active.ruleset.rules).map((rule) => (
        <AddedRule key={rule.id} rule={rule} />
      ))}
    </Panel>
  ));
}

/** An organisation's rules carry its name: "internal.abc-payroll" of "org.abc". */
function rulesOf(layer: string, rules: readonly Rule[]): readonly Rule[] {
  const prefix = `${layer.slice('org.'.length)}-`;
  return rules.filter(({ id }) => id.split('.')[1]?.startsWith(prefix));
}

function AddedRule({ rule }: { readonly rule: Rule }) {
  const { added } = useTexts().options.agency;
  const read = useWording();
  return (
    <Block>
      <h3>{read(rule.message)}</h3>
      <p>{read(rule.advice)}</p>
      <p className={styles.phrases}>
        {added.phrases}: {phrasesOf(rule.match).join(', ')}
      </p>
    </Block>
  );
}

function phrasesOf(match: Match): readonly string[] {
  if ('phrase' in match) return match.phrase;
  if ('all' in match) return match.all.flatMap(phrasesOf);
  return 'any' in match ? match.any.flatMap(phrasesOf) : [];
}
