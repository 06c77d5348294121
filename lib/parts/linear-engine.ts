import { RE2JS } from 're2js';
import type { LinearEngine } from '../engine/patterns/linear-engine';
import type { Span } from '../engine/types';
import { toLinear } from './to-linear';

/** RE2 in JavaScript: the time of a search grows with the text, whatever the pattern. */
export const linearEngine: LinearEngine = {
  compile(pattern) {
    const regexp = RE2JS.compile(toLinear(pattern));
    return (text) => places(regexp, text);
  },
};

function* places(regexp: RE2JS, text: string): Generator<Span> {
  const matcher = regexp.matcher(text);
  while (matcher.find()) yield { start: matcher.start(), end: matcher.end() };
}
