/** The table of docs/adr/0010-updates-in-the-browser.md and the tests, number by number. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const numbers = Array.from({ length: 32 }, (_, index) => index + 1);

const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(`tests/${file}`, 'utf8'))
  .join('\n');

it.each(numbers)('row %i of the attacks and faults is a test by its number', (number) => {
  expect(tests).toMatch(new RegExp(`['\`(]row ${number}\\b`));
});

it('the table of the decision names each row', () => {
  const table = readFileSync('docs/adr/0010-updates-in-the-browser.md', 'utf8').split('\n');
  const named = table.flatMap((line) => /^\| ([\d, ]+) \|/.exec(line)?.[1]?.split(', ').map(Number) ?? []);
  expect(named.toSorted((a, b) => a - b)).toEqual(numbers);
});
