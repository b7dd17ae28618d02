import { getBrowser } from '../../scripts/browsers/get-browser.ts';
import { buildExtension } from '../../scripts/build.ts';

/** Before all end-to-end tests: both browsers are there, and the extension is built for both. A missing one fails the run. */
export default async function setup(): Promise<void> {
  for (const kind of ['chrome', 'firefox'] as const) {
    await getBrowser(kind);
    buildExtension(kind, 'e2e');
  }
}
