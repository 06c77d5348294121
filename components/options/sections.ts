/** The sections of the options, in the order of the list; a new one is a line here and its name in `locales`. */
import { Globe, Languages, type LucideIcon, MessageSquareText } from 'lucide-react';
import type { ComponentType } from 'react';
import type { OptionsTexts } from '../../locales/options-vi';
import { LanguageSection } from './language-section';
import type { OptionsProps } from './options-props';
import { RemindersSection } from './reminders-section';
import { SitesSection } from './sites-section';

export type SectionId = keyof OptionsTexts['sections'];

export interface Section {
  readonly id: SectionId;
  readonly icon: LucideIcon;
  readonly Page: ComponentType<OptionsProps>;
}

export const sections = [
  { id: 'sites', icon: Globe, Page: SitesSection },
  { id: 'reminders', icon: MessageSquareText, Page: RemindersSection },
  { id: 'language', icon: Languages, Page: LanguageSection },
] as const satisfies readonly Section[];

/** The section that an address names ("#sites"); anything else opens the first. */
export function sectionOf(hash: string): Section {
  return sections.find(({ id }) => hash === `#${id}`) ?? sections[0];
}
