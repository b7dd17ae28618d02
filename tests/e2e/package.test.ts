import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { wholeScript } from '../bench/whole-script.ts';
import { KINDS } from './driver/test-browser.ts';

const KILOBYTE = 1000;

describe.each(KINDS)('the built package for %s', (kind) => {
  const folder = join(import.meta.dirname, `../../.output/${kind}-mv3-e2e`);
  const file = (name: string) => readFileSync(join(folder, name));
  const manifest = JSON.parse(file('manifest.json').toString());

  it('keeps the page script under 60 kB, and the background with all that it imports under 190 kB, gzipped', () => {
    expect(wholeScript(folder, 'reader.js')).toBeLessThan(60 * KILOBYTE);
    expect(wholeScript(folder, 'background.js')).toBeLessThan(190 * KILOBYTE);
  });

  it('wakes the background from two files', () => {
    const imported = file('background.js')
      .toString()
      .match(/\bfrom\s*["']\.\//g);
    expect(imported).toHaveLength(1);
    expect(gzipSync(file('background.js')).length).toBeLessThan(150 * KILOBYTE);
  });

  it('asks for no more than is documented', () => {
    const panel = kind === 'chrome' ? ['offscreen', 'sidePanel'] : [];
    // Optional in the package that is published; nobody is there to grant it to the tests.
    const optional = ['downloads'];
    expect(manifest.permissions.toSorted()).toEqual(
      [
        'activeTab',
        'alarms',
        'contextMenus',
        'scripting',
        'storage',
        'unlimitedStorage',
        ...panel,
        ...optional,
      ].toSorted(),
    );
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.manifest_version).toBe(3);
  });

  it('allows its pages nothing but its own files, and text from the web', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy.replace("connect-src 'self' https: http:;", '')).not.toMatch(/unsafe|https?:|\*/);
  });

  it('lets pages load only the two frames, in Chromium under an address that changes', () => {
    const [resources, ...others] = manifest.web_accessible_resources;
    expect(others).toEqual([]);
    expect(resources.resources).toEqual(['sidebar.html', 'card.html']);
    expect(resources.use_dynamic_url).toBe(kind === 'chrome' ? true : undefined);
  });

  it('holds no eval and loads nothing from elsewhere', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(5);
    for (const name of scripts) {
      const code = file(name).toString();
      expect(code).not.toMatch(/\beval\(|new Function\(|importScripts\(/);
      expect(code).not.toMatch(/import\(["'`]https?:/);
    }
  });
});
