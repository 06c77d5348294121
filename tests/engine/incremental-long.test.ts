import { describe, it } from 'vitest';
import { expectSameAsWhole, long, short } from './edits';

describe('over ten thousand sequences of edits, the incremental check answers as a whole check would', () => {
  it.each([
    ['short drafts', short, 9800],
    ['drafts of many lines', long, 100],
    ['single long lines', long.map((text) => text.replaceAll(/[\r\n]/g, ' ')), 100],
  ])('in %s', { timeout: 300_000 }, (_, drafts, numRuns) => expectSameAsWhole(drafts, numRuns));
});
