/** Automata of Aho and Corasick: every phrase in one walk over the text. */
import { fold } from './fold';
import { type Count, load, type Peer } from './peer';

interface Monyone {
  readonly AhoCorasick: new (
    phrases: readonly string[],
  ) => { matchInText(text: string): { readonly length: number } };
}

interface Modern {
  readonly default: new (
    phrases: readonly string[],
    options: object,
  ) => { search(text: string): { readonly length: number } };
}

interface Plain {
  readonly default: new (
    phrases: readonly string[],
  ) => { search(text: string): readonly [number, string[]][] };
}

const monyone = async (phrases: readonly string[]): Promise<Count> => {
  const { AhoCorasick } = await load<Monyone>('@monyone/aho-corasick/fast');
  const automaton = new AhoCorasick(phrases);
  return (text) => automaton.matchInText(text).length;
};

export const monyoneFolded: Peer = {
  name: '@monyone/aho-corasick/fast on folded text',
  package: '@monyone/aho-corasick',
  does: 'case and accents; no word borders, no places',
  create: async (phrases) => {
    const count = await monyone(phrases.map(fold));
    return (text) => count(fold(text));
  },
};

export const monyoneExact: Peer = {
  name: '@monyone/aho-corasick/fast, exact',
  package: '@monyone/aho-corasick',
  does: 'places; no folding, no word borders',
  create: monyone,
};

export const modernText: Peer = {
  name: 'modern-ahocorasick TextMatcher',
  package: 'modern-ahocorasick',
  does: 'NFC, case and places; no accents left out',
  create: async (phrases) => {
    const { default: TextMatcher } = await load<Modern>('modern-ahocorasick/text');
    const matcher = new TextMatcher(phrases, { normalization: 'NFC', caseFold: true });
    return (text) => matcher.search(text).length;
  },
};

export const ahocorasick: Peer = {
  name: 'ahocorasick, exact',
  package: 'ahocorasick',
  does: 'places; no folding, no word borders',
  create: async (phrases) => {
    const { default: AhoCorasick } = await load<Plain>('ahocorasick');
    const automaton = new AhoCorasick(phrases);
    return (text) => automaton.search(text).reduce((sum, [, found]) => sum + found.length, 0);
  },
};
