import { useTexts } from '../ui/language';
import { Notice } from '../ui/notice';
import { DraftReminders } from './draft-reminders';
import { Limits } from './limits';
import type { PopupProps } from './popup-props';
import { RulesetLine } from './ruleset-line';
import { StateCard } from './state-card';

/** What Đọc Lại does in this tab, and what it does not see. */
export function Here({ tab, inUse, storageFails, actions }: PopupProps) {
  const texts = useTexts().popup;
  const { reminders } = tab;
  // How much room reminders take is in the ruleset: what stands below them waits for it, so that nothing moves.
  const isPlaced = reminders.length === 0 || inUse !== undefined;
  return (
    <>
      {storageFails && <Notice>{texts.storageFails}</Notice>}
      <StateCard tab={tab} actions={actions} />
      {inUse && reminders.length > 0 && <DraftReminders reminders={reminders} ruleset={inUse.ruleset} />}
      {isPlaced && (
        <>
          <Limits />
          <RulesetLine inUse={inUse} />
        </>
      )}
    </>
  );
}
