/** The language of a page of ours, for every component below it. */
import { createContext, useContext } from 'react';
import type { Wording } from '../../lib/engine/types';
import { type Language, locales, type Texts } from '../../locales';

export const LanguageContext = createContext<Language>('vi');

export function useTexts(): Texts {
  return locales[useContext(LanguageContext)];
}

/** Picks the side of a ruleset's text that the reader reads. */
export function useWording(): (wording: Wording) => string {
  const language = useContext(LanguageContext);
  return (wording) => wording[language];
}
