import { OutcomeList } from '../ruleset/outcome-list';
import { RulesetFacts } from '../ruleset/ruleset-facts';
import { EraseButton } from '../ui/erase-button';
import { useTexts } from '../ui/language';
import { Panel } from '../ui/panel';
import type { PopupProps } from './popup-props';

/** Which ruleset is in use, where it came from, and how the last attempts to bring in another ended. */
export function RulesetPage({ inUse, history, actions }: PopupProps) {
  const { ruleset } = useTexts().popup;
  return (
    <>
      <h1>{ruleset.title}</h1>
      {inUse ? <RulesetFacts active={inUse} /> : <p>{ruleset.missing}</p>}
      <OutcomeList history={history} />
      <Panel title={ruleset.traces}>
        <EraseButton onErase={actions.eraseAll} />
      </Panel>
    </>
  );
}
