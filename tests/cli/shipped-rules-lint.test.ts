import { describe, expect, it } from 'vitest';
import { lint } from '../../cli/lint/lint';
import { printMistake } from '../../cli/mistake';

describe('the shipped rules', () => {
  it('give `doclai rules lint` nothing to say', () => {
    expect(lint('rules', 'en').mistakes.map(printMistake)).toEqual([]);
  });
});
