/** All text of the screens; English is held to the keys of Vietnamese by its type. */
import { en } from './en';
import { vi } from './vi';

export type Language = 'vi' | 'en';
export type Texts = typeof vi;

export const locales: Readonly<Record<Language, Texts>> = { vi, en };
