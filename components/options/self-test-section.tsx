import { Practice } from '../practice/practice';
import { Block } from '../ui/block';
import { useTexts } from '../ui/language';
import { Panel } from '../ui/panel';
import type { OptionsProps } from './options-props';

/** A practice box inside the page: the same underline, card and question as on a site. */
export function SelfTestSection({ data: { active }, actions }: OptionsProps) {
  const { selfTest } = useTexts().options;
  return (
    <Panel intro={<p>{active ? selfTest.intro : selfTest.noRuleset}</p>}>
      {active && (
        <Block>
          <Practice ruleset={active.ruleset} start={actions.startTrial} />
        </Block>
      )}
    </Panel>
  );
}
