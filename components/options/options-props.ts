import type { OptionsActions } from '../../lib/own-pages/options-actions';
import type { OptionsData } from '../../lib/own-pages/options-data';

/** What every section is given. */
export interface OptionsProps {
  readonly data: OptionsData;
  /** Each is carried out outside, in the room that may read and write. */
  readonly actions: OptionsActions;
}
