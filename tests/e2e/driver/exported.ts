import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** What a page would have downloaded after `begin`: where a browser puts its downloads is not ours to say. */
export async function exported(page: Page, begin: () => Promise<unknown>): Promise<Uint8Array> {
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = () => {};
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      Object.assign(globalThis, { blob });
      return create(blob);
    };
  });
  await begin();
  const bytes = await until('the file', () =>
    page.evaluate(async () => {
      const { blob } = globalThis as unknown as { blob?: Blob };
      return blob ? [...new Uint8Array(await blob.arrayBuffer())] : null;
    }),
  );
  return Uint8Array.from(bytes);
}
