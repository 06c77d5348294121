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

/** What stands below the tabs. */
export function TabPanel({ page, search, ...props }: TabPanelProps) {
  switch (page) {
    case 'here':
      return <Here {...props} />;
    case 'directives':
      return <Directives ruleset={props.inUse?.ruleset ?? null} {...search} />;
    case 'guidelines':
      return <Guidelines inUse={props.inUse} startTrial={props.actions.startTrial} />;
    case 'ruleset':
      return <RulesetPage {...props} />;
  }
}
