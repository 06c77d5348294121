/** What a new rule or directive begins with: what was answered, and what is still to be written, marked "…". */
import { severities } from '../../lib/engine/types';
import { editorSchema } from '../rule-format/editor-schemas';

export type QuestionKey = 'id' | 'severity' | 'phrases' | 'directiveId' | 'number' | 'title';

export type Asked = Readonly<Record<QuestionKey, string>>;

export interface Question {
  readonly key: QuestionKey;
  readonly fits: (answer: string) => boolean;
}

const categories = editorSchema('guideline').properties?.id?.enum ?? [];
const name = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const questions: Readonly<Record<'rule' | 'directive', readonly Question[]>> = {
  rule: [
    {
      key: 'id',
      fits: (answer) => {
        const [category, rule, ...more] = answer.split('.');
        return more.length === 0 && categories.includes(category) && name.test(rule ?? '');
      },
    },
    { key: 'severity', fits: (answer) => (severities as readonly string[]).includes(answer) },
    { key: 'phrases', fits: (answer) => phrasesIn(answer).length > 0 },
  ],
  directive: [
    { key: 'directiveId', fits: (answer) => name.test(answer) },
    { key: 'number', fits: () => true },
    { key: 'title', fits: (answer) => answer !== '' },
  ],
};

/** The path inside the folder of rules, and what is written there. */
export function scaffold(
  kind: 'rule' | 'directive',
  asked: Asked,
): { readonly path: string; readonly value: object } {
  const toWrite = { vi: '…', en: '…' };
  if (kind === 'directive') {
    const { directiveId: id, number, title } = asked;
    const rest = { points: [{ ref: '…', text: toWrite }], sources: ['…'], confidence: 'low', note: toWrite };
    const value = {
      id,
      number,
      issuer: toWrite,
      title: { vi: title, en: '…' },
      status: 'unverified',
      ...rest,
    };
    return { path: `directives/${id}.yaml`, value };
  }
  const { id, severity } = asked;
  const match = { phrase: phrasesIn(asked.phrases) };
  const examples = { flag: ['… «…»', '… «…»', '… «…»'], pass: ['…', '…', '…'] };
  const value = { id, severity, match, message: toWrite, advice: toWrite, examples };
  return { path: `guidelines/${id.replace('.', '/')}.yaml`, value };
}

function phrasesIn(answer: string): readonly string[] {
  return answer
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
