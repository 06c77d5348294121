import type { Language } from '../../locales';
import { Choice } from '../ui/choice';
import { useTexts } from '../ui/language';
import { Panel } from '../ui/panel';
import type { OptionsProps } from './options-props';

const languages: readonly Language[] = ['vi', 'en'];

/** The language of our own pages and reminders; the rules are written in both. */
export function LanguageSection({ data: { settings }, actions }: OptionsProps) {
  const { popup, options } = useTexts();
  return (
    <Panel intro={<p>{options.language.intro}</p>}>
      <Choice<Language>
        label={popup.language}
        value={settings.language}
        options={languages.map((value) => ({ value, label: popup.languageNames[value] }))}
        onChoose={(language) => actions.choose({ language })}
      />
    </Panel>
  );
}
