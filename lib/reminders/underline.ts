/**
 * Underlines by the CSS Custom Highlight API: nothing is put into the site's editor.
 * The registry is shared with the page, so the names are random and hold no meaning.
 */
import { type Finding, type Severity, severities } from '../engine/types';
import { type Reading, toRange } from '../sites/read';

export interface Underline {
  draw(findings: readonly Finding[], reading: Reading): void;
  /** Brings back what the page, or somebody else who draws on it, has thrown away. */
  restore(): void;
  /** The same for what comes by the dozen: at once, or when the last look is a while ago. */
  restoreSoon(): void;
  clear(): void;
}

/** Every key and every move of the mouse would look else, and be felt. */
const restMs = 1000;

/** More of them slow every repaint, and help nobody. */
const most = 100;

const strongestFirst = severities.toReversed();

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
  let sheet: CSSStyleSheet | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let later: ReturnType<typeof setTimeout> | undefined;
  const ranges: Record<Severity, readonly Range[]> = { info: [], caution: [], serious: [] };
  const drawn = (): readonly Severity[] => severities.filter((severity) => ranges[severity].length > 0);
  const set = (severity: Severity): void => {
    const own = ranges[severity];
    // Without findings the registry is left as the page made it.
    if (own.length === 0) CSS.highlights.delete(names[severity]);
    else CSS.highlights.set(names[severity], new Highlight(...own));
  };
  const adopt = (): void => {
    sheet ??= sheetOf(names);
    // Whoever sets the list of sheets anew drops ours with it.
    if (!document.adoptedStyleSheets.includes(sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const restore = (): void => {
    clearTimeout(later);
    later = undefined;
    lookedAt = performance.now();
    const own = drawn();
    for (const severity of own) if (!CSS.highlights.has(names[severity])) set(severity);
    if (own.length > 0) adopt();
  };
  return {
    draw(findings, reading) {
      let left = most;
      for (const severity of strongestFirst) {
        const own = findings.filter((finding) => finding.severity === severity).slice(0, left);
        left -= own.length;
        const known = ranges[severity];
        const now = own.flatMap((finding, index) => toRange(reading, finding, known[index]) ?? []);
        // Ranges are dear: the browser follows each through every change of the page until it is collected.
        if (now.length === known.length && now.every((range, index) => range === known[index])) continue;
        ranges[severity] = now;
        set(severity);
        if (now.length > 0) adopt();
      }
    },
    restore,
    restoreSoon() {
      if (later !== undefined || drawn().length === 0) return;
      const wait = lookedAt + restMs - performance.now();
      if (wait > 0) later = setTimeout(restore, wait);
      else restore();
    },
    clear() {
      clearTimeout(later);
      later = undefined;
      for (const severity of severities) {
        ranges[severity] = [];
        CSS.highlights.delete(names[severity]);
      }
    },
  };
}

function randomName(): string {
  const letters = crypto.getRandomValues(new Uint32Array(2));
  return `h${Array.from(letters, (value) => value.toString(36)).join('')}`;
}

function sheetOf(names: Readonly<Record<Severity, string>>): CSSStyleSheet {
  const css = severities
    .map(
      (severity) =>
        `::highlight(${names[severity]}){text-decoration:${styles[severity]};text-underline-offset:2px}`,
    )
    .join('');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
