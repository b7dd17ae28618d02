import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');

function sources(folder: string): { path: string; text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, folder, path), 'utf8') }));
}

test('no view holds words of its own', () => {
  const views = sources('components').filter(({ path }) => path.endsWith('.tsx'));
  expect(views.length).toBeGreaterThan(30);
  for (const { path, text } of views) {
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
    expect(code.match(/(?:aria-label|title|placeholder|alt)="[^"]*[A-Za-z]/g), path).toBeNull();
    expect(code.match(/[a-z"}]>\s*[A-Z][\w ,.’']+\s*<\//g), path).toBeNull();
  }
});

test('every message of the interface is said somewhere', () => {
  const code = ['components', 'entrypoints', 'page', 'data']
    .flatMap(sources)
    .map(({ text }) => text)
    .join('\n');
  const manifest = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
  const unsaid = Object.keys(messages)
    .filter((key) => !key.startsWith('why'))
    .filter((key) => {
      const asked = key.replace(/_(?:one|other)$/, '');
      const said = code.includes(`'${asked}'`) || code.includes(`="${asked}"`);
      return !said && !manifest.includes(`__MSG_${key}__`);
    });
  expect(unsaid).toEqual([]);
});
