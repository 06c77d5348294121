import { Directives, type DirectivesProps } from './directives';
import { Guidelines } from './guidelines';
import { Here } from './here';
import type { PopupProps } from './popup-props';
import type { TabPage } from './route';
import { RulesetPage } from './ruleset-page';

interface TabPanelProps extends PopupProps {
  readonly page: TabPage;
  readonly search: Omit<DirectivesProps, 'ruleset'>;
}

/** What stands below the tabs. A page that is about the ruleset comes whole, so that nothing in it moves. */
export function TabPanel({ page, search, ...props }: TabPanelProps) {
  const { inUse, updates, actions } = props;
  if (page === 'here') return <Here {...props} />;
  if (inUse === undefined) return null;
  switch (page) {
    case 'directives':
      return <Directives ruleset={inUse?.ruleset ?? null} {...search} />;
    case 'guidelines':
      return <Guidelines inUse={inUse} startTrial={actions.startTrial} />;
    case 'ruleset':
      return updates && <RulesetPage {...props} inUse={inUse} updates={updates} />;
  }
}
