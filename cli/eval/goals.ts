/** What the ruleset wants to reach on each set; a set that is not named here is only reported. */
import type { FigureName } from './figures';

export type Goal = { readonly atLeast: number } | { readonly atMost: number };

const edited: Readonly<Partial<Record<FigureName, Goal>>> = {
  silentLoud: { atMost: 0.005 },
  silentSerious: { atMost: 0.001 },
};

const comments: Readonly<Partial<Record<FigureName, Goal>>> = {
  commentPrecision: { atLeast: 0.88 },
  commentRecall: { atLeast: 0.45 },
};

export const goals: Readonly<Record<string, Readonly<Partial<Record<FigureName, Goal>>>>> = {
  drafts: {
    recall: { atLeast: 0.55 },
    precision: { atLeast: 0.88 },
    precisionSerious: { atLeast: 0.92 },
    silentLoud: { atMost: 0.06 },
    silentSerious: { atMost: 0.02 },
  },
  unseen: { recall: { atLeast: 0.45 }, precision: { atLeast: 0.9 }, silentLoud: { atMost: 0.03 } },
  opinions: { silentAny: { atMost: 0 } },
  own: { silentLoud: { atMost: 0.05 }, silentSerious: { atMost: 0 } },
  ud_vi_vtb: edited,
  ud_en_ewt: edited,
  vihos: comments,
  safesense: comments,
  hatecheck: { silentLoud: { atMost: 0.12 } },
};

export function isMet(goal: Goal, share: number): boolean {
  return 'atLeast' in goal ? share >= goal.atLeast : share <= goal.atMost;
}
