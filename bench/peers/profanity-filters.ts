/** Filters of bad words, each with our list in place of its own and set to what of our job it can do. */
import { load, type Peer } from './peer';

interface Obscenity {
  readonly DataSet: new () => ObscenityData;
  readonly RegExpMatcher: new (
    options: object,
  ) => { getAllMatches(text: string): { readonly length: number } };
  readonly parseRawPattern: (pattern: string) => object;
  readonly toAsciiLowerCaseTransformer: object;
  readonly createSimpleTransformer: (fold: (char: number) => number) => object;
}

interface ObscenityData {
  addPhrase(build: (phrase: { addPattern(pattern: object): unknown }) => unknown): ObscenityData;
  build(): object;
}

export const obscenity: Peer = {
  name: 'obscenity',
  package: 'obscenity',
  does: 'case, word borders, places',
  most: 5000,
  create: async (phrases) => {
    const { DataSet, RegExpMatcher, parseRawPattern, createSimpleTransformer } =
      await load<Obscenity>('obscenity');
    const data = new DataSet();
    for (const phrase of phrases) {
      data.addPhrase((one) => one.addPattern(parseRawPattern(`|${phrase.replace(/[[\]?|\\]/g, '\\$&')}|`)));
    }
    const lower = createSimpleTransformer(
      (char) => String.fromCodePoint(char).toLowerCase().codePointAt(0) ?? char,
    );
    const matcher = new RegExpMatcher({ ...data.build(), blacklistMatcherTransformers: [lower] });
    return (text) => matcher.getAllMatches(text).length;
  },
};

interface Glin {
  readonly Filter: new (
    options: object,
  ) => {
    checkProfanity(text: string): { readonly profaneWords: { readonly length: number } };
  };
}

export const glinProfanity: Peer = {
  name: 'glin-profanity',
  package: 'glin-profanity',
  does: 'case, word borders; words without their places',
  most: 5000,
  create: async (phrases) => {
    const { Filter } = await load<Glin>('glin-profanity');
    const filter = new Filter({
      languages: [],
      customWords: phrases,
      wordBoundaries: true,
      cacheResults: false,
    });
    return (text) => filter.checkProfanity(text).profaneWords.length;
  },
};

interface AllProfanityModule {
  readonly AllProfanity: new (
    options: object,
  ) => {
    clearList(): void;
    add(words: readonly string[]): void;
    detect(text: string): { readonly positions: { readonly length: number } };
  };
}

export const allProfanity: Peer = {
  name: 'allprofanity, Aho-Corasick mode',
  package: 'allprofanity',
  does: 'case, word borders, places',
  create: async (phrases) => {
    const { AllProfanity } = await load<AllProfanityModule>('allprofanity');
    const filter = new AllProfanity({
      silent: true,
      enableLeetSpeak: false,
      algorithm: { matching: 'aho-corasick', useAhoCorasick: true },
      performance: { enableCaching: false },
      evasionProtection: { enabled: false },
    });
    filter.clearList();
    filter.add(phrases);
    return (text) => filter.detect(text).positions.length;
  },
};

interface Toad {
  readonly Profanity: new (
    options: object,
  ) => {
    addWords(words: readonly string[]): void;
    censor(text: string): string;
  };
}

export const toad: Peer = {
  name: '@2toad/profanity',
  package: '@2toad/profanity',
  does: 'case, word borders; stars instead of places; its own English words besides',
  most: 5000,
  create: async (phrases) => {
    const { Profanity } = await load<Toad>('@2toad/profanity');
    const filter = new Profanity({ languages: ['en'], unicodeWordBoundaries: true, grawlix: '\uE000' });
    filter.addWords(phrases);
    return (text) => filter.censor(text).split('\uE000').length - 1;
  },
};

interface Leo {
  readonly default: {
    clearList(): void;
    add(words: readonly string[]): void;
    badWordsUsed(text: string): { readonly length: number };
  };
}

export const leoProfanity: Peer = {
  name: 'leo-profanity',
  package: 'leo-profanity',
  does: 'case; single words only',
  most: 5000,
  create: async (phrases) => {
    const { default: filter } = await load<Leo>('leo-profanity');
    filter.clearList();
    filter.add(phrases);
    return (text) => filter.badWordsUsed(text).length;
  },
};

interface BadWords {
  readonly Filter: new (options: object) => { clean(text: string): string };
}

export const badWords: Peer = {
  name: 'bad-words',
  package: 'bad-words',
  does: 'case; stars instead of places',
  most: 5000,
  create: async (phrases) => {
    const { Filter } = await load<BadWords>('bad-words');
    const filter = new Filter({ emptyList: true, list: phrases, placeHolder: '\uE000' });
    return (text) => filter.clean(text).match(/\uE000+/g)?.length ?? 0;
  },
};
