import type { Wording } from '../../lib/engine/types';
import type { RulesetNews } from '../../lib/ruleset/news';
import { Block } from '../ui/block';
import { useTexts, useWording } from '../ui/language';
import { Panel } from '../ui/panel';
import styles from './ruleset-news.module.css';

interface RulesetNewsProps {
  /** Null where no comparison with the ruleset before is known. */
  readonly news: RulesetNews | null;
  /** What the publisher says of it. */
  readonly notes?: Wording | undefined;
}

const kinds = ['added', 'louder', 'quieter', 'changed', 'removed', 'directives'] as const;

/** "Mới trong bản này": the publisher's words, then what this browser found by comparing with the one before. */
export function RulesetNewsList({ news, notes }: RulesetNewsProps) {
  const texts = useTexts().popup.ruleset.news;
  const read = useWording();
  if (!news && !notes) return null;
  const groups = kinds.flatMap((kind) => {
    const items = news?.[kind] ?? [];
    return items.length > 0 ? [{ kind, items }] : [];
  });
  return (
    <Panel title={texts.title}>
      <Block>
        {notes && <p>{read(notes)}</p>}
        {news && <p>{groups.length > 0 ? texts.since(news.since) : texts.nothing(news.since)}</p>}
        {groups.map(({ kind, items }) => (
          <details key={kind} className={styles.group}>
            <summary>{texts[kind](items.length)}</summary>
            <ul>
              {distinct(items).map((item) => (
                <li key={item.vi}>{read(item)}</li>
              ))}
            </ul>
          </details>
        ))}
      </Block>
    </Panel>
  );
}

/** Rules may say the same of different words. */
function distinct(items: readonly Wording[]): readonly Wording[] {
  return [...new Map(items.map((item) => [item.vi, item])).values()];
}
