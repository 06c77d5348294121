/** Runs the contract for the boxes of some sites in one browser and prints how it went, box by box. */
import { afterAll, describe, it } from 'vitest';
import { asksAndLetsGo, leavesHarmlessAlone, type Tab } from './contract';
import { type Place, places } from './places';

export interface Rows {
  readonly browser: string;
  readonly sites: readonly string[];
  /** Every way to post from a box, or the first of each. */
  readonly ways: 'all' | 'first';
  readonly openTab: (place: Place) => Promise<Tab>;
}

export function contractRows({ browser, sites, ways, openTab }: Rows): void {
  const passed = new Map<string, string[]>();
  afterAll(() => {
    const lines = [...passed].map(([line, names]) => `${line} ${names.join(', ')}`);
    console.log([lineOf('surface', 'editor', 'browser', 'ways to post'), ...lines].join('\n'));
  });

  const chosen = places.filter(({ where }) => sites.includes(where.split('.')[0] ?? ''));
  describe.each(chosen)('$where $variant', (place) => {
    const all = Object.entries(place.ways);
    // https://github.com/aweary/twitter-required-alt-text/issues/12
    it.each(ways === 'all' ? all : all.slice(0, 1))('posted by %s', async (name, way) => {
      const line = lineOf(`${place.where} ${place.variant ?? ''}`, place.editor, browser);
      const names = passed.get(line) ?? [];
      passed.set(line, names);
      names.push(`${name}: FAILED`);
      const tab = await openTab(place);
      // What is harmless is not held by any way; once for each box is enough.
      if (names.length === 1) await leavesHarmlessAlone(tab, place, way);
      await asksAndLetsGo(tab, place, way);
      names[names.length - 1] = name;
      await tab.close();
    });
  });
}

function lineOf(surface: string, editor: string, browser: string, more = ''): string {
  return `${surface.padEnd(34)} ${editor.padEnd(16)} ${browser.padEnd(9)} ${more}`.trimEnd();
}
