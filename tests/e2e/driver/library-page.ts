import type { Frame, Page } from 'puppeteer-core';
import type { Bench } from './suite.ts';
import { until } from './until.ts';

/** Opens a page of the fixture site, saves it and closes it; answers with its id. */
export async function savePageOf({ browser, site }: Bench, file: string): Promise<string> {
  const url = `${site}/${file}`;
  const page = await browser.open(url);
  await browser.marks(page);
  const answer = await browser.ask('tab.save', { tabId: await browser.tabIdOf(url) });
  await page.close();
  return 'id' in answer ? answer.id : '';
}

/** The headlines that the collection shows. */
export function headlinesIn(library: Page): Promise<string[]> {
  return library.evaluate(() =>
    [...document.querySelectorAll('.sl-saved-item h2')].map((line) => line.textContent ?? ''),
  );
}

/** Clicks the first thing that can be clicked whose name begins so. */
export function click(library: Page | Frame, name: string): Promise<boolean> {
  return until(`a button ${name}`, () =>
    library.evaluate((wanted) => {
      const plain = (words: string) => words.replace(/[\u2068\u2069]/g, '').trim();
      const found = [...document.querySelectorAll<HTMLElement>('button, input[type="checkbox"]')].find(
        (one) => plain(one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(wanted),
      );
      found?.click();
      return found !== undefined;
    }, name),
  );
}

export function type(library: Page | Frame, field: string, words: string): Promise<void> {
  return library.evaluate(
    (selector, value) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error(`no ${selector}`);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    field,
    words,
  );
}
