import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Clicks the button whose words begin so, as soon as there is one that can be clicked; `within` says where. */
export function clickButton(page: Page, words: string, within = 'body'): Promise<boolean> {
  return until(`“${words}”`, () =>
    page.$$eval(
      `${within} button`,
      (all, wanted) => {
        const found = all.find((one) => one.innerText.trim().startsWith(wanted) && !one.disabled);
        found?.click();
        return found !== undefined;
      },
      words,
    ),
  );
}

/** Chooses files in the library's place for imports, or in another; no dialog of the browser is involved. */
export async function chooseFiles(
  page: Page,
  files: { name: string; content: string | Uint8Array }[],
  place = 'input[type=file]',
): Promise<void> {
  await until('the place to choose a file', () => page.$(place));
  await page.$eval(
    place,
    (input, chosen) => {
      const list = new DataTransfer();
      for (const { name, base64 } of chosen)
        list.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name));
      (input as HTMLInputElement).files = list.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString('base64') })),
  );
}
