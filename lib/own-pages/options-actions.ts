/** What the author can do in the options. */
import type { Ruleset } from '../engine/types';
import { readPolicy } from '../policy/policy';
import {
  isSameDismissal,
  readDismissals,
  type StoredDismissal,
  writeDismissals,
} from '../reminders/stored-dismissals';
import { defaultsOf, readSettings, type Settings, writeSettings } from '../settings';
import { eraseAll } from './erase';
import { chooseInterval, chooseSource, type SourceRefusal, type TypedSource } from './own-source';
import { type ReleaseReview, releaseReview } from './release-review';
import { type RulesetQuestions, rulesetQuestions } from './ruleset-questions';
import { openShortcutSettings } from './shortcuts';
import { readSupportFacts, type SupportFacts } from './support';
import { exportChoices, type ImportOutcome, importChoices } from './transfer';
import { startTrial, type Trial } from './trial';

export interface OptionsActions {
  readonly choose: (patch: Partial<Settings>) => void;
  /** Null where it was taken. */
  readonly chooseSource: (typed: TypedSource) => Promise<SourceRefusal | null>;
  readonly chooseInterval: (minutes: number) => void;
  readonly dismissAgain: (dismissal: StoredDismissal) => void;
  readonly takeDismissalBack: (dismissal: StoredDismissal) => void;
  readonly exportChoices: () => Promise<string>;
  readonly importChoices: (text: string) => Promise<ImportOutcome>;
  readonly eraseAll: () => Promise<void>;
  readonly readSupportFacts: () => Promise<SupportFacts>;
  readonly openShortcutSettings: () => void;
  readonly ruleset: RulesetQuestions;
  readonly releaseReview: ReleaseReview;
  readonly startTrial: (box: HTMLElement, ruleset: Ruleset, signal: AbortSignal) => Promise<Trial>;
}

/** `onDone` is called after what the stores do not tell of: in a private window nobody hears of a write. */
export function optionsActions(onDone: () => void): OptionsActions {
  const change = (to: (now: readonly StoredDismissal[]) => readonly StoredDismissal[]): void =>
    void readDismissals().then(to).then(writeDismissals).then(onDone);
  return {
    choose: (patch) => void writeSettings(patch).then(onDone),
    async chooseSource(typed) {
      const refusal = await chooseSource(typed);
      onDone();
      return refusal;
    },
    chooseInterval: (minutes) => void chooseInterval(minutes).then(onDone),
    dismissAgain: (dismissal) => change((now) => [...now, dismissal]),
    takeDismissalBack: (dismissal) =>
      change((now) => now.filter((other) => !isSameDismissal(other, dismissal))),
    exportChoices,
    async importChoices(text) {
      const outcome = await importChoices(text);
      onDone();
      return outcome;
    },
    async eraseAll() {
      await eraseAll();
      onDone();
    },
    readSupportFacts,
    ruleset: rulesetQuestions,
    releaseReview,
    openShortcutSettings: () => void openShortcutSettings(),
    async startTrial(box, ruleset, signal) {
      const { language, cardFrom } = await readSettings(defaultsOf(await readPolicy()));
      return startTrial(box, { ruleset, language, from: cardFrom }, signal);
    },
  };
}
