import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const script = (name: string) => readFileSync(`.output/chrome-mv3/${name}.js`);
const [pageScript, reminders] = [script('page-script'), script('reminders')];

describe('the script that runs in every tab', () => {
  it('is at most 6 kB, and what it calls for when somebody writes at most 60', () => {
    expect(pageScript.length).toBeGreaterThan(1_000);
    expect(pageScript.length).toBeLessThanOrEqual(6_000);
    expect(reminders.length).toBeGreaterThan(10_000);
    expect(reminders.length).toBeLessThanOrEqual(60_000);
  });

  it.each(['react', 'zod', 'Dexie'])('holds no %s', (name) => {
    const everything = ['background', 'reminder-card'].map((script) =>
      readFileSync(`.output/chrome-mv3/${script}.js`, 'utf8').toLowerCase(),
    );
    // The name does show in the scripts that have it, so its absence says something.
    expect(everything.some((text) => text.includes(name.toLowerCase()))).toBe(true);
    for (const one of [pageScript, reminders])
      expect(one.toString().toLowerCase()).not.toContain(name.toLowerCase());
  });
});
