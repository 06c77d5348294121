import type { OptionsData } from '../../lib/own-pages/options-data';
import type { Settings } from '../../lib/settings';

/** What the author can do here; each is carried out by the entrypoint. */
export interface OptionsActions {
  readonly choose: (patch: Partial<Settings>) => void;
}

/** What every section is given. */
export interface OptionsProps {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
}
