/** The language of a practice page: `?lang=en`, else Vietnamese. */
export type Language = 'vi' | 'en';

export const language: Language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi';
