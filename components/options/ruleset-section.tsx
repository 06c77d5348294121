import { OutcomeList } from '../ruleset/outcome-list';
import { RulesetFacts } from '../ruleset/ruleset-facts';
import { RulesetNewsList } from '../ruleset/ruleset-news';
import { UpdateControls } from '../ruleset/update-controls';
import { Block } from '../ui/block';
import { useTexts } from '../ui/language';
import { Panel } from '../ui/panel';
import type { OptionsProps } from './options-props';
import { OwnSource } from './own-source';

/** The ruleset in use, how each attempt to bring in another ended, and the way back to the one before. */
export function RulesetSection({ data, actions }: OptionsProps) {
  const { active, history, update, news, policy } = data;
  const { ruleset } = useTexts().popup;
  return (
    <>
      <Panel title={ruleset.inUse}>
        <Block>{active ? <RulesetFacts active={active} /> : <p>{ruleset.missing}</p>}</Block>
      </Panel>
      {active && <RulesetNewsList news={news} notes={active.signed?.notes} />}
      <UpdateControls status={update} questions={actions.ruleset} mayImport={policy.allowFileImport} />
      <OwnSource data={data} actions={actions} />
      <OutcomeList history={history} />
    </>
  );
}
