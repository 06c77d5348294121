import { describe, expect, it } from 'vitest';
import { publishingCommands } from '../../cli/commands/publishing/index';
import { usageOf } from '../../cli/usage';

const rulesCommands = ['new', 'lint', 'test', 'patterns', 'eval', 'diff', 'build'].map(
  (one) => `rules ${one}`,
);

describe.each(['vi', 'en'] as const)('the usage in %s', (language) => {
  it.each(['check', ...rulesCommands, ...Object.keys(publishingCommands)])('lists %s', (command) => {
    expect(usageOf(language)).toContain(`doclai -- ${command} `);
  });
});
