import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const pageScript = readFileSync('.output/chrome-mv3/page-script.js');

describe('the script that runs in every tab', () => {
  it('is at most 60 kB', () => {
    expect(pageScript.length).toBeGreaterThan(10_000);
    expect(pageScript.length).toBeLessThanOrEqual(60_000);
  });

  it.each(['react', 'zod', 'Dexie'])('holds no %s', (name) => {
    const everything = ['background', 'reminder-card'].map((script) =>
      readFileSync(`.output/chrome-mv3/${script}.js`, 'utf8').toLowerCase(),
    );
    // The name does show in the scripts that have it, so its absence says something.
    expect(everything.some((text) => text.includes(name.toLowerCase()))).toBe(true);
    expect(pageScript.toString().toLowerCase()).not.toContain(name.toLowerCase());
  });
});
