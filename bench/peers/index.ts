import { ahocorasick, modernText, monyoneExact, monyoneFolded } from './aho-corasick';
import type { Peer } from './peer';
import { allProfanity, badWords, glinProfanity, leoProfanity, obscenity, toad } from './profanity-filters';
import { re2Union, trieRegExp, unionRegExp, wordMap } from './regexps';
import { textlintPrh } from './textlint';

/** Whoever is timed, by the name that figures and the command line use. */
export const peers = {
  monyoneFolded,
  monyoneExact,
  trieRegExp,
  modernText,
  obscenity,
  glinProfanity,
  textlintPrh,
  ahocorasick,
  wordMap,
  unionRegExp,
  re2Union,
  allProfanity,
  toad,
  leoProfanity,
  badWords,
} as const satisfies Record<string, Peer>;

export type PeerName = keyof typeof peers;
