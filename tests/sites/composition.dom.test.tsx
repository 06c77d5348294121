// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { hearOnWindow } from '../../lib/sites/ears';
import { watchComposition } from '../../lib/sites/watch';

// https://github.com/textlint/editor (attach-to-text-area.ts, where the answer was a copy of the first one)
it('whether an input method composes is answered anew each time', () => {
  const end = new AbortController();
  const isComposing = watchComposition(hearOnWindow(end.signal));
  const answers = [isComposing()];
  for (const type of ['compositionstart', 'compositionupdate', 'compositionend']) {
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    answers.push(isComposing());
  }
  end.abort();
  expect(answers).toEqual([false, true, true, false]);
});
