/** The sections of the options, in the order of the list; a new one is a line here and its name in `locales`. */
import {
  BookOpenText,
  Building2,
  FileSignature,
  FlaskConical,
  Globe,
  HardDrive,
  Keyboard,
  Languages,
  LifeBuoy,
  type LucideIcon,
  MessageSquareOff,
  MessageSquareText,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { OptionsTexts } from '../../locales/options-vi';
import { AgencySection } from './agency-section';
import { DataSection } from './data-section';
import { DismissalsSection } from './dismissals-section';
import { LanguageSection } from './language-section';
import type { OptionsProps } from './options-props';
import { ReleaseReviewSection } from './release-review/release-review-section';
import { RemindersSection } from './reminders-section';
import { RulesetSection } from './ruleset-section';
import { SelfTestSection } from './self-test-section';
import { ShortcutsSection } from './shortcuts-section';
import { SitesSection } from './sites-section';
import { SupportSection } from './support-section';

export type SectionId = keyof OptionsTexts['sections'];

interface Section {
  readonly id: SectionId;
  readonly icon: LucideIcon;
  readonly Page: ComponentType<OptionsProps>;
}

export const sections = [
  { id: 'sites', icon: Globe, Page: SitesSection },
  { id: 'reminders', icon: MessageSquareText, Page: RemindersSection },
  { id: 'dismissals', icon: MessageSquareOff, Page: DismissalsSection },
  { id: 'agency', icon: Building2, Page: AgencySection },
  { id: 'ruleset', icon: BookOpenText, Page: RulesetSection },
  { id: 'review', icon: FileSignature, Page: ReleaseReviewSection },
  { id: 'self-test', icon: FlaskConical, Page: SelfTestSection },
  { id: 'language', icon: Languages, Page: LanguageSection },
  { id: 'shortcuts', icon: Keyboard, Page: ShortcutsSection },
  { id: 'data', icon: HardDrive, Page: DataSection },
  { id: 'support', icon: LifeBuoy, Page: SupportSection },
] as const satisfies readonly Section[];

/** The section that an address names ("#sites"); anything else opens the first. */
export function sectionOf(hash: string): Section {
  return sections.find(({ id }) => hash === `#${id}`) ?? sections[0];
}
