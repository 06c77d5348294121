/** Every command of `doclai` with its options, for whoever names none or one that is not there. */
import { publishingTexts } from './publishing/carry-out';
import { type CliLanguage, texts } from './texts';

export function usageOf(language: CliLanguage): string {
  const publishing = Object.values(publishingTexts[language].usage).flatMap((lines) => lines.split('\n'));
  const margin = ' '.repeat(texts[language].usage.indexOf('npm run'));
  const lines = publishing.map((line) => `${margin}npm run --silent doclai -- ${line}`);
  return [texts[language].usage, ...lines].join('\n');
}
