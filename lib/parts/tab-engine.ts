/** The engine as a tab uses it, with all its detectors; in the tab it comes as a script of its own. */
import { compileWith } from '../engine/compile-with';
import { detectors } from '../engine/detectors/index';
import { createDraftCheck } from './draft-check';
import type { TabEngine } from './part-port';

export const tabEngine: TabEngine = {
  compile: (ruleset, linear) => compileWith({ detectors, linear }, ruleset),
  createDraftCheck,
};
