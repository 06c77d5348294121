import { describe, expect, it } from 'vitest';
import { lint } from '../../cli/lint/lint';
import { load } from '../../cli/load';
import { printMistake } from '../../cli/mistake';
import { texts } from '../../cli/texts';

describe('the shipped rules', () => {
  it('give `doclai rules lint` nothing to say', () => {
    expect(lint('rules', load('rules', texts.en), 'en').map(printMistake)).toEqual([]);
  });
});
