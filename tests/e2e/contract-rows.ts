/** Runs the contract for the boxes of one site in one browser and prints how it went, box by box. */
import { afterAll, describe, it } from 'vitest';
import { asksAndLetsGo, leavesHarmlessAlone, type Tab } from './contract';
import { type Place, places } from './places';

export type OpenTab = (place: Place) => Promise<Tab>;

export function contractRows(browser: string, site: string, openTab: OpenTab): void {
  const lines = new Map<string, string[]>();
  afterAll(() => {
    const table = [...lines].map(([line, ways]) => `${line} ${ways.join(', ')}`);
    console.log(['surface                editor           browser   ways to post', ...table].join('\n'));
  });

  describe.each(places.filter(({ where }) => where.startsWith(`${site}.`)))('$where $variant', (place) => {
    // https://github.com/aweary/twitter-required-alt-text/issues/12
    it.each(Object.entries(place.ways))('posted by %s', async (name, way) => {
      const tab = await openTab(place);
      const line = [
        `${place.where}${place.variant ? '*' : ''}`.padEnd(22),
        place.editor.padEnd(16),
        browser.padEnd(9),
      ].join(' ');
      const ways = lines.get(line) ?? [];
      lines.set(line, ways);
      ways.push(`${name}: FAILED`);
      // What is harmless is not held by any way; once for each box is enough.
      if (ways.length === 1) await leavesHarmlessAlone(tab, place, way);
      await asksAndLetsGo(tab, place, way);
      ways[ways.length - 1] = name;
      await tab.close();
    });
  });
}
