/** What one writes without a library, and the linear engine with all phrases in one expression. */
import { fold } from './fold';
import { countOf, escaped, load, type Peer } from './peer';

interface Re2 {
  readonly RE2JS: { compile(pattern: string): { matcher(text: string): { find(): boolean } } };
}

interface Node extends Map<string, Node> {
  ends?: boolean;
}

export const trieRegExp: Peer = {
  name: 'RegExp of a prefix trie on folded text',
  does: 'case, accents, word borders; no places',
  create: async (phrases) => {
    const count = countOf(new RegExp(`\\b${patternOf(trieOf(phrases.map(fold)))}\\b`, 'g'));
    return (text) => count(fold(text));
  },
};

export const unionRegExp: Peer = {
  name: 'RegExp of all phrases on folded text',
  does: 'case, accents, word borders; no places',
  create: async (phrases) => {
    const longestFirst = [...new Set(phrases.map(fold))].sort((a, b) => b.length - a.length);
    const count = countOf(new RegExp(`\\b(?:${longestFirst.map(escaped).join('|')})\\b`, 'g'));
    return (text) => count(fold(text));
  },
};

export const re2Union: Peer = {
  name: 're2js, all phrases in one expression, on folded text',
  package: 're2js',
  does: 'case, accents, word borders; no places',
  most: 5000,
  create: async (phrases) => {
    const { RE2JS } = await load<Re2>('re2js');
    const pattern = RE2JS.compile(`\\b(?:${[...new Set(phrases.map(fold))].map(escaped).join('|')})\\b`);
    return (text) => {
      const matcher = pattern.matcher(fold(text));
      let count = 0;
      while (matcher.find()) count++;
      return count;
    };
  },
};

export const wordMap: Peer = {
  name: 'Map of the phrases, asked at every word of the folded text',
  does: 'case, accents, word borders; no places',
  create: async (phrases) => {
    const known = new Set(phrases.map(fold));
    return (text) => {
      const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
      let count = 0;
      for (let first = 0; first < words.length; first++) {
        let phrase = '';
        for (let length = 0; length < 4 && first + length < words.length; length++) {
          phrase += length === 0 ? words[first] : ` ${words[first + length]}`;
          if (known.has(phrase)) count++;
        }
      }
      return count;
    };
  },
};

function trieOf(phrases: readonly string[]): Node {
  const root: Node = new Map();
  for (const phrase of phrases) {
    let node = root;
    for (const char of phrase) {
      const next: Node = node.get(char) ?? new Map();
      node.set(char, next);
      node = next;
    }
    node.ends = true;
  }
  return root;
}

function patternOf(node: Node): string {
  const branches = Array.from(node, ([char, next]) => escaped(char) + patternOf(next));
  if (branches.length === 0) return '';
  const [only = ''] = branches;
  if (branches.length === 1 && !node.ends) return only;
  return `(?:${branches.join('|')})${node.ends ? '?' : ''}`;
}
