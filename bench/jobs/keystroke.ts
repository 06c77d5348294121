/** A letter typed into a long draft, read as the page script reads it, beside the whole check of the same draft. */
import { drafts } from '../corpus/drafts';
import { check, createIncremental } from '../engine';
import { compileAll } from '../ours';
import { clock, summary } from '../race';
import type { Answer } from './job';

const typed = 'Sáng nay 12/3 chị Lan gọi 0912 345 678, hẹn xã. ';
/** How often a draft is checked as a whole as well: to compare the answers, and for the time. */
const every = 10;
/** How many drafts are made at once. */
const stretch = 50;

interface Typing {
  readonly keystrokes: readonly number[];
  readonly wholes: readonly number[];
  readonly faults: readonly string[];
}

export function keystroke(count: number): Answer {
  const [draft = ''] = drafts('vi', 63_206);
  const compiled = compileAll(5000);
  const lines = typeInto(draft, count, compiled);
  const oneLine = typeInto(draft.replaceAll('\n', ' '), count, compiled);
  const [key, whole] = [summary(lines.keystrokes), summary(lines.wholes)];
  const [keyInOne, wholeInOne] = [summary(oneLine.keystrokes), summary(oneLine.wholes)];
  return {
    faults: [...lines.faults, ...oneLine.faults],
    figures: {
      keystrokeOverFull63k: key.median / whole.median,
      keystrokeP99OverFull63k: key.p99 / whole.median,
      keystrokeOneParagraphOverFull63k: keyInOne.median / wholeInOne.median,
      keystrokeUs: key.median,
      keystrokeP99Us: key.p99,
      keystrokeOneParagraphUs: keyInOne.median,
      keystrokeOneParagraphP99Us: keyInOne.p99,
    },
  };
}

/**
 * A sentence at the end, in the middle and near the beginning, with line breaks. Drafts are made before they are
 * read, and whole checks come after, so that a keystroke does not pay for collecting what others have thrown away.
 */
function typeInto(draft: string, count: number, compiled: ReturnType<typeof compileAll>): Typing {
  const read = createIncremental(compiled);
  const keystrokes: number[] = [];
  const wholes: number[] = [];
  const faults: string[] = [];
  let now = draft;
  read(now);
  for (let done = 0; done < count; done += stretch) {
    const drafts = Array.from({ length: Math.min(stretch, count - done) }, (_, index) => {
      now = withLetter(now, done + index, count);
      return now;
    });
    globalThis.gc?.();
    const answers = drafts.map((text) => timed(() => read(text).findings, keystrokes));
    for (let index = 0; index < drafts.length; index += every) {
      const wanted = timed(() => check(drafts[index] as string, compiled), wholes);
      if (JSON.stringify(answers[index]) === JSON.stringify(wanted)) continue;
      faults.push(`keystroke ${done + index} is not the whole check`);
    }
  }
  return { keystrokes, wholes, faults };
}

function timed<T>(run: () => T, samples: number[]): T {
  const start = clock();
  const answer = run();
  samples.push(clock() - start);
  return answer;
}

/** A string in one piece, as the page's text comes. */
function withLetter(draft: string, index: number, count: number): string {
  const place = [1, 0.5, 0.02][Math.floor((index * 3) / count)] ?? 1;
  const within = index % Math.ceil(count / 3);
  const at = Math.min(draft.length, Math.round((draft.length - within) * place) + within);
  const letter = index % 60 === 59 ? '\n' : (typed[within % typed.length] as string);
  return [draft.slice(0, at), letter, draft.slice(at)].join('');
}
