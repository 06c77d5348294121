import { useTexts } from '../ui/language';
import { OnlyHeard } from '../ui/only-heard';
import styles from './sources.module.css';

/** Where the summary comes from: web addresses as links, anything else as text. */
export function Sources({ sources }: { readonly sources: readonly string[] }) {
  const { sources: title } = useTexts().popup.directive;
  return (
    <section aria-labelledby="sources-title">
      <h2 id="sources-title">{title}</h2>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source}>{isWebAddress(source) ? <SourceLink address={source} /> : source}</li>
        ))}
      </ul>
    </section>
  );
}

/** A ruleset can come from a file: only web addresses may become something to press. */
const isWebAddress = (source: string): boolean =>
  URL.canParse(source) && /^https?:$/.test(new URL(source).protocol);

function SourceLink({ address }: { readonly address: string }) {
  const { newTab } = useTexts().popup.directive;
  const { host, pathname } = new URL(address);
  return (
    <a href={address} target="_blank" rel="noreferrer" title={address} className={styles.source}>
      {host}
      <span className={styles.path}>{pathname}</span>
      <OnlyHeard> ({newTab})</OnlyHeard>
    </a>
  );
}
