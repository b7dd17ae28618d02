import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../../data/settings.ts';
import { changeSettings, loadSettings } from '../../data/settings-store.ts';

const NAMES = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];

beforeEach(() => fakeBrowser.reset());

/** What storage may hold after a bad day. */
function store(name: string, value: unknown): Promise<void> {
  return browser.storage.local.set({ [`setting:${name}`]: value });
}

describe('settings', () => {
  it('are the defaults until something is set', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what was set and nothing else', async () => {
    const changed = await changeSettings({ width: 420, offSites: ['a.example:8080', '[::1]'] });
    expect(changed).toEqual({ ...DEFAULT_SETTINGS, width: 420, offSites: ['a.example:8080', '[::1]'] });
    expect(await loadSettings()).toEqual(changed);
    expect(await changeSettings({ width: undefined })).toEqual(changed);
  });

  it('keep both of two changes made at once', async () => {
    await Promise.all([changeSettings({ width: 420 }), changeSettings({ side: 'left' })]);
    expect(await loadSettings()).toMatchObject({ width: 420, side: 'left' });
  });

  it.each<[keyof Settings, unknown]>([
    ['autoOpen', 'sometimes'],
    ['side', null],
    ['width', 279],
    ['width', 641],
    ['width', Number.NaN],
    ['width', '380'],
    ['layout', ['push']],
    ['hover', true],
    ['hoverDelay', -1],
    ['offSites', 'a.example'],
    ['offSites', ['a.example/*', '*']],
    ['offSites', { length: 1 }],
  ])('fall back to the default where %s is stored as %j', async (name, value) => {
    await changeSettings({ hover: 'with-alt', width: 420, [name]: DEFAULT_SETTINGS[name] });
    const others = await loadSettings();
    await store(name, value);
    expect(await loadSettings()).toEqual({ ...others, [name]: DEFAULT_SETTINGS[name] });
  });

  it('can always be loaded, and changed back', async () => {
    const stored = fc.dictionary(fc.constantFrom(...NAMES, 'unknown', '__proto__'), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(stored, async (values) => {
        fakeBrowser.reset();
        for (const [name, value] of Object.entries(values)) await store(name, value);
        const loaded = await loadSettings();
        expect(Object.keys(loaded).sort()).toEqual([...NAMES].sort());
        for (const name of NAMES) expect(typeof loaded[name]).toBe(typeof DEFAULT_SETTINGS[name]);
        expect(await changeSettings(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
      }),
    );
  });
});
