/**
 * Underlines by the CSS Custom Highlight API: nothing is put into the site's editor.
 * The registry is shared with the page, so the names are random and hold no meaning.
 */
import { type Finding, type Severity, severities } from '../engine/types';
import { type Reading, toRange } from '../sites/read';

export interface Underline {
  draw(findings: readonly Finding[], reading: Reading): void;
  clear(): void;
}

/** Shape and colour both tell the severity; never red and wavy, which spell checkers own. */
const styles: Readonly<Record<Severity, string>> = {
  info: 'underline dotted 2px #7a8699',
  caution: 'underline dashed 2px #b7791f',
  serious: 'underline solid 3px #c05621',
};

export function createUnderline(): Underline {
  const names = Object.fromEntries(severities.map((severity) => [severity, randomName()])) as Record<
    Severity,
    string
  >;
  let styled = false;
  return {
    draw(findings, reading) {
      if (!styled && findings.length > 0) {
        addStyles(names);
        styled = true;
      }
      for (const severity of severities) {
        const ranges = findings
          .filter((finding) => finding.severity === severity)
          .flatMap((finding) => toRange(reading, finding) ?? []);
        // Without findings the registry is left as the page made it.
        if (ranges.length > 0) CSS.highlights.set(names[severity], new Highlight(...ranges));
        else CSS.highlights.delete(names[severity]);
      }
    },
    clear() {
      for (const name of Object.values(names)) CSS.highlights.delete(name);
    },
  };
}

function randomName(): string {
  const letters = crypto.getRandomValues(new Uint32Array(2));
  return `h${Array.from(letters, (value) => value.toString(36)).join('')}`;
}

function addStyles(names: Readonly<Record<Severity, string>>): void {
  const css = severities
    .map(
      (severity) =>
        `::highlight(${names[severity]}){text-decoration:${styles[severity]};text-underline-offset:2px}`,
    )
    .join('');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
