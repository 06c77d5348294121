/** textlint with its rule for word lists, as an editor would run it. */
import { load, type Peer } from './peer';

interface Kernel {
  readonly TextlintKernel: new () => {
    lintText(text: string, options: object): Promise<{ readonly messages: { readonly length: number } }>;
  };
}

/** Packages of the CommonJS kind, whose own default comes wrapped in another. */
interface Wrapped {
  readonly default: { readonly default?: object };
}

const unwrapped = ({ default: inner }: Wrapped): object => inner.default ?? inner;

export const textlintPrh: Peer = {
  name: 'textlint with prh',
  package: '@textlint/kernel',
  does: 'places; no folding, no word borders',
  most: 5000,
  create: async (phrases) => {
    const { TextlintKernel } = await load<Kernel>('@textlint/kernel');
    const plugin = unwrapped(await load<Wrapped>('@textlint/textlint-plugin-text'));
    const rule = unwrapped(await load<Wrapped>('textlint-rule-prh'));
    const kernel = new TextlintKernel();
    const options = {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin }],
      rules: [{ ruleId: 'prh', rule, options: { ruleContents: [listOf(phrases)] } }],
    };
    return async (text) => (await kernel.lintText(text, options)).messages.length;
  },
};

/** As its lists are mostly written; with case or borders left to expressions it takes seconds a text. */
function listOf(phrases: readonly string[]): string {
  const rules = phrases.map((phrase) => ({ expected: '—', pattern: phrase }));
  // JSON is YAML.
  return JSON.stringify({ version: 1, rules });
}
