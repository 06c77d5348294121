import { useContext } from 'react';
import type { Language } from '../../locales';
import { LanguageContext, useTexts } from './language';
import styles from './language-switch.module.css';

const languages: readonly Language[] = ['vi', 'en'];

export function LanguageSwitch({ onSwitch }: { readonly onSwitch: (language: Language) => void }) {
  const current = useContext(LanguageContext);
  const { language: label, languageNames } = useTexts().popup;
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.label}>{label}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => onSwitch(language)}
        >
          {languageNames[language]}
        </button>
      ))}
    </fieldset>
  );
}
