import type { Updates } from '../../lib/own-pages/popup-data';
import type { Active } from '../../lib/ruleset/active';
import { OutcomeList } from '../ruleset/outcome-list';
import { RulesetFacts } from '../ruleset/ruleset-facts';
import { RulesetNewsList } from '../ruleset/ruleset-news';
import { UpdateControls } from '../ruleset/update-controls';
import { Block } from '../ui/block';
import { EraseButton } from '../ui/erase-button';
import { useTexts } from '../ui/language';
import { Panel } from '../ui/panel';
import type { PopupProps } from './popup-props';

interface RulesetPageProps extends Pick<PopupProps, 'policy' | 'actions'> {
  readonly inUse: Active | null;
  readonly updates: Updates;
}

/** Which ruleset is in use, where it came from, and how the last attempts to bring in another ended. */
export function RulesetPage({
  inUse,
  updates: { history, update, news },
  policy,
  actions,
}: RulesetPageProps) {
  const { ruleset } = useTexts().popup;
  return (
    <>
      <h1>{ruleset.title}</h1>
      {inUse ? <RulesetFacts active={inUse} /> : <p>{ruleset.missing}</p>}
      {inUse && <RulesetNewsList news={news} notes={inUse.signed?.notes} />}
      <UpdateControls status={update} questions={actions.ruleset} mayImport={policy.allowFileImport} />
      <OutcomeList history={history} />
      <Panel title={ruleset.traces}>
        <Block>
          <EraseButton onErase={actions.eraseAll} />
        </Block>
      </Panel>
    </>
  );
}
