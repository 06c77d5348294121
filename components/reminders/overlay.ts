/**
 * Underlines over a textarea, whose text no range reaches: the same words set in the same type in our own closed
 * shadow root say where each line of a finding lies. They are there only while that is measured.
 *
 * In Chromium a node that is taken out of the document ends the letters that one Ctrl+Z takes back: while somebody writes
 * marks and mirror are kept, and changed.
 */
import { autoUpdate } from '@floating-ui/dom';
import { type Finding, type Severity, severities } from '../../lib/engine/types';
import type { ReminderStore } from '../../lib/reminders/store';
import type { Host } from './host';
import { contentOf, isCovered, setType, visibleOf } from './textarea-box';

/** More of them slow every repaint, and help nobody. */
const most = 100;

export function drawOverlay(host: Host, store: ReminderStore, signal: AbortSignal): void {
  const pane = document.createElement('div');
  const paper = document.createElement('div');
  const mirror = document.createElement('div');
  const words = document.createTextNode('');
  mirror.append(words);
  pane.className = 'pane';
  paper.className = 'paper';
  mirror.className = 'mirror';
  pane.ariaHidden = 'true';
  pane.append(paper);
  host.layers.overlay.append(pane, mirror);

  let drawn: Drawn | null = null;
  const clear = (): void => {
    drawn?.end();
    drawn = null;
    paper.replaceChildren();
    host.hide('overlay');
  };
  const follow = (): void => {
    const { anchor: box, findings } = store.getState();
    if (drawn?.findings === findings && drawn.box === box) return;
    if (!(box instanceof HTMLTextAreaElement) || findings.length === 0) {
      clear();
      return;
    }
    host.show('overlay');
    const lay = (): void => place(box, pane, paper, host.element);
    const draw = (): void => {
      setMarks(paper, linesOf(box, strongest(findings), mirror, words));
      lay();
    };
    drawn?.end();
    drawn = { box, findings, end: watch(box, pane, draw, lay) };
  };
  const stop = store.subscribe(follow);
  signal.addEventListener('abort', () => {
    stop();
    clear();
  });
  follow();
}

interface Drawn {
  readonly box: HTMLTextAreaElement;
  readonly findings: readonly Finding[];
  end(): void;
}

/** Draws now, and anew when the page or anything that the box lies in scrolls, is resized or moves. */
function watch(box: HTMLTextAreaElement, pane: HTMLElement, draw: () => void, lay: () => void): () => void {
  const stop = autoUpdate(box, pane, draw);
  box.addEventListener('scroll', lay);
  return () => {
    stop();
    box.removeEventListener('scroll', lay);
  };
}

function strongest(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ severity }: Finding): number => severities.indexOf(severity);
  return findings.length > most ? findings.toSorted((a, b) => rank(b) - rank(a)).slice(0, most) : findings;
}

/** A line that a finding stands on, in the coordinates of the paper. */
interface Line {
  readonly severity: Severity;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
}

function linesOf(
  box: HTMLTextAreaElement,
  findings: readonly Finding[],
  mirror: HTMLElement,
  words: Text,
): readonly Line[] {
  setType(box, mirror);
  words.data = box.value;
  const origin = mirror.getBoundingClientRect();
  const range = document.createRange();
  const lines = findings.flatMap(({ start, end, severity }) => {
    if (end > words.length) return [];
    range.setStart(words, start);
    range.setEnd(words, end);
    return [...range.getClientRects()].map(({ left, bottom, width }) => ({
      severity,
      left: left - origin.left,
      bottom: bottom - origin.top,
      width,
    }));
  });
  words.data = '';
  return lines;
}

/** One mark for each line; what is left over of more of them is no mark. */
function setMarks(paper: HTMLElement, lines: readonly Line[]): void {
  while (paper.children.length < lines.length) paper.append(document.createElement('i'));
  for (const [index, mark] of ([...paper.children] as HTMLElement[]).entries()) {
    const line = lines[index];
    mark.hidden = line === undefined;
    if (!line) {
      delete mark.dataset.severity;
      continue;
    }
    mark.dataset.severity = line.severity;
    Object.assign(mark.style, {
      left: `${line.left}px`,
      top: `${line.bottom}px`,
      width: `${line.width}px`,
    });
  }
}

/** Lays the paper under the glass: the part of the box that can be seen. */
function place(box: HTMLTextAreaElement, pane: HTMLElement, paper: HTMLElement, host: Element): void {
  const seen = visibleOf(box);
  pane.hidden = seen === null;
  if (!seen) return;
  const { left, top, scale } = contentOf(box);
  Object.assign(pane.style, {
    left: `${seen.left}px`,
    top: `${seen.top}px`,
    width: `${seen.right - seen.left}px`,
    height: `${seen.bottom - seen.top}px`,
  });
  paper.style.transform = `translate(${left - seen.left}px, ${top - seen.top}px) scale(${scale.x}, ${scale.y})`;
  const marks = [...paper.querySelectorAll<HTMLElement>('[data-severity]')];
  for (const mark of marks) mark.hidden = false;
  const covered = marks.filter((mark) => isCovered(box, mark, host));
  for (const mark of covered) mark.hidden = true;
}
