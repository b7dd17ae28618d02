// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { EVERYWHERE } from '../../../entrypoints/shared/site-access.ts';
import { type SiteAccessState, useSiteAccess } from '../../../entrypoints/shared/use-site-access.ts';

let granted: string[];
let heard: Set<() => void>;
const request = vi.fn(async ({ origins }: { origins: string[] }) => grant([...granted, ...origins]));
const remove = vi.fn(async ({ origins }: { origins: string[] }) =>
  grant(granted.filter((origin) => !origins.includes(origin))),
);

/** The browser changes what is granted, and tells everybody. */
function grant(origins: string[]): boolean {
  granted = origins;
  for (const hear of heard) hear();
  return true;
}

beforeEach(() => {
  granted = [];
  heard = new Set();
  vi.clearAllMocks();
  const event = {
    addListener: (hear: () => void) => heard.add(hear),
    removeListener: (hear: () => void) => heard.delete(hear),
  };
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins: granted }),
      request,
      remove,
      onAdded: event,
      onRemoved: event,
    },
  });
});
afterEach(() => render(null, document.body as never));

async function using() {
  const seen: { state?: SiteAccessState } = {};
  const View = () => {
    seen.state = useSiteAccess();
    return null;
  };
  await act(async () => render(h(View, null), document.body as never));
  return async (change?: (state: SiteAccessState) => void) => {
    await act(async () => {
      if (seen.state) change?.(seen.state);
      await new Promise((resolve) => setTimeout(resolve));
    });
    const { choice, sites } = seen.state ?? {};
    return { choice, sites };
  };
}

describe('site access as a page of ours shows it', () => {
  it.each([
    [[], 'click', []],
    [[EVERYWHERE], 'everywhere', []],
    [['*://a.example/*', 'https://b.example/*', '*://b.example/*'], 'chosen', ['a.example', 'b.example']],
    [[EVERYWHERE, '*://a.example/*'], 'everywhere', ['a.example']],
  ])('with %j granted is %s', async (origins, choice, sites) => {
    granted = origins;
    expect(await (await using())()).toEqual({ choice, sites });
  });

  it('follows what is changed elsewhere, until it is gone', async () => {
    const now = await using();
    await act(async () => void grant([EVERYWHERE]));
    expect((await now()).choice).toBe('everywhere');
    await act(async () => void grant([]));
    expect((await now()).choice).toBe('click');
    await act(() => render(null, document.body as never));
    expect(heard.size).toBe(0);
  });

  it('asks for everything only when everything is chosen', async () => {
    const now = await using();
    expect(await now((state) => state.choose('chosen'))).toEqual({ choice: 'chosen', sites: [] });
    expect(request).not.toHaveBeenCalled();
    expect((await now((state) => state.choose('everywhere'))).choice).toBe('everywhere');
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [EVERYWHERE] });
  });

  it('gives back what the choice no longer needs', async () => {
    granted = [EVERYWHERE, '*://a.example/*'];
    const now = await using();
    expect(await now((state) => state.choose('chosen'))).toEqual({ choice: 'chosen', sites: ['a.example'] });
    expect(await now((state) => state.choose('click'))).toEqual({ choice: 'click', sites: [] });
    expect(granted).toEqual([]);
  });

  it('forgets a site on whichever scheme the browser has it', async () => {
    granted = ['https://a.example/*', '*://a.example/*', '*://b.example/*'];
    const now = await using();
    expect((await now((state) => state.forget('a.example'))).sites).toEqual(['b.example']);
    expect(granted).toEqual(['*://b.example/*']);
  });
});
