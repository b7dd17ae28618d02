import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inEachBrowser } from '../e2e/driver/suite.ts';

/** As long as a reader would need to be at work, in milliseconds. */
const LONG_ENOUGH = 2_500;

/** All that a page can tell of itself: what stands in it, what it can name, what it has asked for. */
const FINGERPRINT = `JSON.stringify({
  html: new XMLSerializer().serializeToString(document),
  globals: Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$/.test(name)).sort(),
  ofDocument: Object.getOwnPropertyNames(document).sort(),
  prototypes: ['Node', 'Element', 'Document', 'EventTarget', 'HTMLElement'].map((name) =>
    Object.entries(Object.getOwnPropertyDescriptors(window[name].prototype)).map(([key, { value, get }]) => key + typeof value + typeof get + (value ? String(value).length : 0))),
  requests: performance.getEntriesByType('resource').map(({ name }) => name),
  marks: performance.getEntriesByType('mark').concat(performance.getEntriesByType('measure')).map(({ name }) => name),
  highlights: CSS.highlights ? [...CSS.highlights.keys()] : [],
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  fonts: document.fonts.size,
  frames: window.length,
  focus: document.activeElement && document.activeElement.localName,
  title: document.title,
  storage: localStorage.length + sessionStorage.length,
  said: window.__said,
})`;

/** Hears all that an extension may say in a page. */
const EARS = `window.__said = [];
  addEventListener('message', (event) => __said.push('message ' + JSON.stringify(event.data)));
  var dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { __said.push('event ' + event.type); return dispatch.call(this, event); };
  new MutationObserver((all) => all.forEach((one) => __said.push('changed ' + one.target.nodeName))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`;

inEachBrowser('a site that is not enabled', (bench) => {
  /** What the page tells of itself when it has been open for a while; the reader moves and clicks in it. */
  const told = async (path: string) => {
    const page = await bench.browser.open(`${bench.site}/${path}`);
    await page.evaluate(EARS);
    await page.mouse.move(300, 300);
    await page.mouse.click(310, 320);
    await sleep(LONG_ENOUGH);
    return JSON.parse((await page.evaluate(FINGERPRINT)) as string) as Record<string, unknown>;
  };

  it.each(['sumy-buildup.html', 'bakery-strike.html'])('sees no difference in %s', async (path) => {
    await bench.browser.ask('settings.set', { offSites: [new URL(bench.site).host] });
    const off = await told(path);
    expect(off.said).toEqual([]);
    expect(off.highlights).toEqual([]);
    expect(JSON.stringify(off)).not.toMatch(/sidelight|wxt|extension:/i);
    expect(off.frames).toBe(0);
    const again = await told(path);
    expect(again).toEqual(off);
    await bench.browser.ask('settings.set', { offSites: [] });
    const on = await told(path);
    // The same look does see one where Sidelight is at work.
    expect(on).not.toEqual(off);
    expect(on.html).not.toBe(off.html);
  });
});
