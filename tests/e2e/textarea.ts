/** A textarea that X's phones get, put into the practice page where the editor is not. */
import type { Locator, Page } from 'playwright-core';

export async function addTextarea(page: Page, style = '', wrapper = ''): Promise<Locator> {
  await page.evaluate(
    ([own, around]) => {
      const outer = document.createElement('div');
      outer.style.cssText = around ?? '';
      const box = document.createElement('textarea');
      box.dataset.testid = 'tweetTextarea_9';
      box.placeholder = 'Chuyện gì đang xảy ra?';
      box.style.cssText = `display: block; width: 300px; height: 120px; font: 16px/1.4 sans-serif; ${own}`;
      outer.append(box);
      document.querySelector('main')?.prepend(outer);
    },
    [style, wrapper],
  );
  const box = page.locator('textarea[data-testid=tweetTextarea_9]');
  await box.click();
  return box;
}
