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
  return (
    <>
      {storageFails && <Notice>{texts.storageFails}</Notice>}
      <StateCard tab={tab} actions={actions} />
      {inUse && tab.reminders.length > 0 && (
        <DraftReminders reminders={tab.reminders} ruleset={inUse.ruleset} />
      )}
      <Limits />
      <RulesetLine inUse={inUse} />
    </>
  );
}
