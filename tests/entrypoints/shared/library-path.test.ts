import { describe, expect, it } from 'vitest';
import { pageIdOf } from '../../../data/page-key.ts';
import { libraryPath } from '../../../entrypoints/shared/library-path.ts';

describe('the way to an article in the library', () => {
  it('leads to a saved page by its id, whatever is in its address', () => {
    const address = 'https://courier.example/tram?id=7&x=%2F#part/two';
    const id = pageIdOf({ address, article: { url: null } });
    const [path, hash = ''] = libraryPath(id).split('#');
    const [room, name = '', ...rest] = hash.split('/');
    expect([path, room, rest]).toEqual(['/library.html', 'saved', []]);
    expect(decodeURIComponent(name)).toBe(id);
  });

  it('leads to what is not saved among the corpora, and to the start without an id', () => {
    expect(libraryPath('bundled:2025-04-05')).toBe('/library.html#corpora/bundled%3A2025-04-05');
    expect(libraryPath(null)).toBe('/library.html');
  });
});
