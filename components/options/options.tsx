import { useEffect, useRef } from 'react';
import { LanguageContext, useTexts } from '../ui/language';
import styles from './options.module.css';
import type { OptionsProps } from './options-props';
import { SectionNav } from './section-nav';
import { sectionOf } from './sections';
import { useHash } from './use-hash';

/** The whole options page: the list of sections, and one of them. */
export function Options(props: OptionsProps) {
  return (
    <LanguageContext value={props.data.settings.language}>
      <Shell {...props} />
    </LanguageContext>
  );
}

function Shell(props: OptionsProps) {
  const { options, popup } = useTexts();
  const section = sectionOf(useHash());
  const title = options.sections[section.id];
  useEffect(() => {
    document.title = `${title} · ${options.title}`;
  }, [title, options.title]);
  return (
    <div className={styles.options}>
      <header className={styles.header}>
        <p className={styles.name}>
          <span lang="vi">{popup.name}</span> · {options.title}
        </p>
      </header>
      <SectionNav current={section.id} />
      <main className={styles.page}>
        <Title key={section.id} text={title} />
        <section.Page {...props} />
      </main>
    </div>
  );
}

/** The focus goes to the heading of a section that was opened from the list, never at the first look. */
function Title({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.matches('nav a')) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}
