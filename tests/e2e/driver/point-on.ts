import type { Page } from 'puppeteer-core';

/** Middle of the first marked occurrence of a name, once it is on screen and has come to rest there. */
export async function pointOn(page: Page, name: string): Promise<{ x: number; y: number }> {
  return page.evaluate(async (wanted) => {
    const range = [...(CSS.highlights.get('sidelight-name') ?? [])].find((one) =>
      String(one).includes(wanted),
    ) as Range;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const middle = () => {
      const box = range.getClientRects()[0] as DOMRect;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    };
    // A paragraph may be higher than the window: the name itself is what has to be in its middle.
    scrollBy({ top: middle().y - innerHeight / 2, behavior: 'instant' });
    // The event of a scroll comes with the next frame, and calls off whatever was hovered before it.
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    let last = middle();
    for (let still = 0; still < 3; ) {
      await frame();
      const now = middle();
      still = now.x === last.x && now.y === last.y ? still + 1 : 0;
      last = now;
    }
    return last;
  }, name);
}
